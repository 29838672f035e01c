# Every target does its own set-up in .venv; a machine with Python 3.10-3.13 and make is enough.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
export QT_QPA_PLATFORM ?=

.PHONY: help setup station demo test check docs package notices sbom format lint screenshots \
        translations clean

help:  ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

$(VENV)/.python:
	@$(PYTHON) .ci/preflight.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	@touch $@

$(VENV)/.station: $(VENV)/.python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.station
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

station: $(VENV)/.station  ## Install the station only (no torch)

setup: $(VENV)/.dev  ## Install everything that training, tests and checks need

demo: $(VENV)/.station  ## Run 100 simulated parts through the whole line
	$(BIN)/gonogo demo

# Two at a time, each file in one process: many tests wait for a device, a child or a deadline.
test: $(VENV)/.dev  ## Run the tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadfile --max-worker-restart 0

lint: $(VENV)/.dev  ## Format check, lint, types and import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(VENV)/.dev  ## Build the documentation in build/docs; a warning is an error
	$(BIN)/python .ci/docs.py build/docs

package: $(VENV)/.dev  ## Build sdist and wheel; run the demo from the wheel in a fresh environment
	$(BIN)/python .ci/package.py

notices: $(VENV)/.station  ## Write THIRD_PARTY_NOTICES.md: the licences of what is installed
	$(BIN)/python -m deploy.inventory notices -o THIRD_PARTY_NOTICES.md

sbom: $(VENV)/.station  ## Write sbom.cdx.json: what is installed, as CycloneDX
	$(BIN)/python -m deploy.inventory sbom -o sbom.cdx.json

check: lint test docs package  ## Everything that CI runs

screenshots: $(VENV)/.station  ## Make the pictures of every page for README and guides
	QT_QPA_PLATFORM=offscreen $(BIN)/python .ci/screenshots.py

translations: $(VENV)/.station  ## Take new words into the translation files and compile them
	$(BIN)/python .ci/translations.py

format: $(VENV)/.dev  ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:  ## Remove the environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache
