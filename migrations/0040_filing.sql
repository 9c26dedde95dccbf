-- When the job that groups comments first looked at one and so filed it for the desk. Many indexes of the desk hold only what
-- is filed: sending writes none of them, and lists of the desk look through the few comments that wait as well.
alter table comments add column filed_at bigint;
update comments set filed_at = campaign_seen;

create index comments_unfiled_idx on comments (consultation_id, id) where filed_at is null and state <> 'draft';

drop index comments_undecided_page_idx;
drop index comments_undecided_kind_idx;
create index comments_undecided_page_idx on comments (consultation_id, page_id, stance, kind, id, state, decision_id, filed_at)
    where decision_id is null and filed_at is not null and state not in ('draft', 'withdrawn');
create index comments_undecided_kind_idx on comments (consultation_id, stance, kind, id, state, decision_id, filed_at)
    where decision_id is null and filed_at is not null and state not in ('draft', 'withdrawn');

drop index comments_uncoded_idx;
drop index comments_uncoded_page_idx;
create index comments_uncoded_idx on comments (consultation_id, sender_kind, id, state, coded_at, filed_at)
    where coded_at is null and filed_at is not null and state in ('published', 'waiting');
create index comments_uncoded_page_idx on comments (consultation_id, page_id, sender_kind, id, state, coded_at, filed_at)
    where coded_at is null and filed_at is not null and state in ('published', 'waiting');
