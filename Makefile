# The verbs of daily work. Each can be said again at any time: what is done already is not done again.
export PATH := $(PATH):$(HOME)/.cargo/bin
.DEFAULT_GOAL := help
.PHONY: run test torture check bench watch fmt help

run: ## Installs what is missing, builds, and serves on http://127.0.0.1:3000, with the demo when the database is empty
	@scripts/toolchain site && scripts/site && cargo run --quiet --package server --bin rotunda -- serve --demo-if-empty

test: ## Every test: rules, use cases on both databases, HTTP, kills under load, journeys in a browser
	@scripts/toolchain tests && scripts/site && scripts/postgres run -- cargo test --workspace --no-fail-fast && scripts/torture && scripts/end2end

torture: ## Kills the program under load on both databases, fills its disk, traces a commit; CYCLES=1000 goes on for long
	@scripts/toolchain tests && scripts/site && scripts/torture

check: ## Format, lints on both halves, dependencies, arrows, sizes
	@scripts/toolchain check && scripts/check

bench: ## Builds for release and prints one JSON line for each measured figure
	@scripts/toolchain tests && scripts/site && scripts/bench

watch: ## Builds and serves anew at each change (needs cargo-leptos)
	@scripts/toolchain site && scripts/watch

fmt: ## Formats the code
	@cargo fmt --all

help: ## This list
	@sed -n 's/^\([a-z]*\): ## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 14
