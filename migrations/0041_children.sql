-- When a row goes, the engine looks for rows that name it; SQLite does so also when a row comes that something written before
-- it in the same transaction names, as the keys of submissions are. Without an index it reads all of them each time.
create index idempotency_keys_submission_idx on idempotency_keys (submission_id);
create index digest_marks_submission_idx on digest_marks (submission_id);
create index campaign_moves_comment_idx on campaign_moves (comment_id);
create index theme_moves_comment_idx on theme_moves (comment_id);
create index sample_codes_comment_idx on sample_codes (comment_id);
