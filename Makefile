# Run `make help` for the list of targets. Every check that CI makes is a target here.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --upgrade
ATTACK_SECONDS ?= 60
ATTACK ?= --seconds $(ATTACK_SECONDS)
BENCH ?= --write docs/benchmarks
MADE := .venv/made-by-$(subst /,-,$(PYTHON))

.PHONY: help generate test check build conformance differential attack patterns fuzz bench picture clean lock release

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(MADE):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "predial needs Python 3.11 or later, this is " + sys.version.split()[0] + ": run make PYTHON=python3.11")'
	@echo "making .venv with $(PYTHON)"
	@$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/installed: $(MADE) requirements/dev.txt pyproject.toml
	@echo "installing requirements/dev.txt into .venv: once, for about a minute"
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

generate: .venv/installed ## write generated/ from schemas/, then check the example payloads
	$(BIN)/predial generate
	$(BIN)/predial check --fixtures examples/payloads/expected.json

test: .venv/installed ## run the tests on all cores
	$(BIN)/pytest --numprocesses=auto --dist=loadfile --no-loadscope-reorder

check: .venv/installed ## format, lint, types, and that generated/ is what schemas/ say
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/predial generate --check

build: .venv/installed ## build dist/, and prove it: contents, same bytes again, what the installed wheel does
	rm -rf dist
	$(BIN)/python -m build --no-isolation
	$(BIN)/pytest --verbose --override-ini tmp_path_retention_policy=failed tests/repository/distributions.py

conformance: .venv/installed ## run the official JSON Schema test suite, and check what it generates
	PYTHONPATH=tests $(BIN)/python -m conformance
	PYTHONPATH=tests $(BIN)/python -m conformance.generated

differential: .venv/installed ## compare verdicts with jsonschema-rs and jsonschema on random schemas, and models with what they read
	PYTHONPATH=tests $(BIN)/python -m conformance.differential
	PYTHONPATH=tests $(BIN)/python -m conformance.round_trips

attack: .venv/installed ## attack with schemas as people write them, recursion, patterns and canaries; ATTACK_SECONDS=600 for longer
	PYTHONPATH=tests $(BIN)/python -m attack $(ATTACK)

patterns: .venv/installed ## compare patterns with node, and measure that they take linear time
	PYTHONPATH=tests $(BIN)/python -m patterns

fuzz: .venv/installed ## compare millions of numbers with phonenumbers
	$(BIN)/python tests/number_plan/fuzz.py 5

bench: .venv/installed ## compare with the peers, and write docs/benchmarks/; make bench BENCH="verdict --quick": one section
	@echo "installing requirements/bench.txt into .venv: once, for about a minute"
	@$(PIP) install --require-hashes --requirement requirements/bench.txt
	$(BIN)/python -m benchmarks $(BENCH)

picture: .venv/installed ## draw what predial check prints on a terminal: docs/pictures/
	PYTHONPATH=tests $(BIN)/python -m docs.picture

lock: ## pin the development packages anew (needs uv)
	$(LOCK) --extra codegen --extra test --extra dev --output-file requirements/dev.txt pyproject.toml
	$(LOCK) --extra bench --output-file requirements/bench.txt pyproject.toml

release: ## say what a release would do; make release VERSION=0.1.0 RUN=1: commit, build, tag
	@sh tests/repository/release.sh "$(VERSION)" "$(RUN)"

clean: ## remove what make has built
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
