# Needs make, Python 3.11 or newer with venv, and the package index; no root. `make PYTHON=python3.12` chooses another one.

# A name on PATH is not enough (version managers leave shims), so each candidate is run.
PYTHON ?= $(shell for python in python3.14 python3.13 python3.12 python3.11 python3; do \
	$$python -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO := build/demo.sqlite
WHEEL := build/wheel

.PHONY: all test torture check demo wheel-test clean

all: $(READY)

$(READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer with venv found; name one: make PYTHON=…" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

test: $(READY)
	$(BIN)/python -m pytest

# Half an hour of attacks: hostile statements, damaged databases, processes, load; counts in results/torture.json.
# VANTAGE_TORTURE_QUESTIONS=500 VANTAGE_TORTURE_ROWS=500000 make torture takes a few minutes.
torture: $(READY)
	$(BIN)/python -m pytest tests/torture

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

demo: $(READY)
	mkdir -p $(dir $(DEMO))
	$(BIN)/vantage demo --path $(DEMO)
	$(BIN)/vantage ask $(DEMO) "How many customers are there?"
	$(BIN)/vantage ask $(DEMO) "What are the names of the five most expensive products?"
	$(BIN)/vantage ask $(DEMO) "How many customers are there in each country?"
	@echo "Open the app: $(BIN)/vantage tui $(DEMO)"

# What a user gets: the wheel alone, in an empty environment, run where the checkout cannot be seen.
wheel-test: $(READY)
	rm -rf $(WHEEL)
	$(BIN)/python -m build --wheel --outdir $(WHEEL)
	$(BIN)/python -m venv $(WHEEL)/venv
	$(WHEEL)/venv/bin/python -m pip install --quiet --disable-pip-version-check $(WHEEL)/*.whl
	mkdir $(WHEEL)/elsewhere
	cd $(WHEEL)/elsewhere && ../venv/bin/python -c 'from vantage_engine import paths; \
		assert all("site-packages" in str(d) and any(d.iterdir()) for d in (paths.configs_dir(), paths.themes_dir()))'
	cd $(WHEEL)/elsewhere && ../venv/bin/vantage doctor
	cd $(WHEEL)/elsewhere && ../venv/bin/vantage demo
	cd $(WHEEL)/elsewhere && ../venv/bin/vantage ask demo.sqlite "How many customers are there?"

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
