# What a contributor runs. `make run` shows newsdoc at work, `make test` is what CI runs; each makes what it needs.

PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,\
	$(shell $(name) -c 'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
MADE := $(VENV)/made
LOCK := requirements-dev.txt
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COVERAGE := --cov --cov-branch --cov-report=term:skip-covered

STORY := harbour-bridge
OUT := out
N := 20000
FILES := $(addprefix $(OUT)/$(STORY),.json .newsml.xml .ninjs.json .nitf.xml .docx .epub)

.DEFAULT_GOAL := help
.PHONY: audit bench docs fuzz help run test test-full test-lowest test-newest lint format java office train lock clean

help:
	@echo 'make run        convert, validate and show the sample in examples/'
	@echo 'make test       linters, types, import layers and tests with coverage, as CI does'
	@echo 'make test-full  the same with the tests that take long, and those of the lowest and newest versions'
	@echo 'make test-lowest, make test-newest  tests with the lowest or newest versions of the libraries'
	@echo 'make audit      ask for known weaknesses of the pinned versions'
	@echo 'make lint       linters, types and import layers alone'
	@echo 'make format     let ruff put the code in order'
	@echo 'make docs       write the reference pages anew'
	@echo 'make bench      measure how long it takes to write; see benchmarks/README.md'
	@echo 'make fuzz       spoil N=number documents and see what becomes of them; see fuzzing/README.md'
	@echo 'make train      train the scorer of passages on CORPUS=folder; see training/README.md'
	@echo 'make lock       renew the pinned versions in $(LOCK)'
	@echo 'make clean      remove all that these made'

run: $(MADE)
	$(BIN)/newsdoc convert examples/$(STORY).txt -t json -t newsml-g2 -t ninjs -t nitf -t docx -t epub -o $(OUT)/ --force
	$(BIN)/newsdoc validate $(FILES)
	$(BIN)/newsdoc inspect $(OUT)/$(STORY).json
	@ls -l $(FILES)

test: lint java office
	$(BIN)/python -m pytest -m 'not full' $(COVERAGE)

test-full: lint java office
	$(BIN)/python -m pytest --hypothesis-profile=new $(COVERAGE)
	$(MAKE) test-lowest
	$(MAKE) test-newest

lint: $(MADE)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(MADE)
	$(BIN)/python docs/generate.py

format: $(MADE)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# EPUBCheck is a Java program, and documents are opened and saved with LibreOffice. Where one is not there and cannot be
# had, the tests that run it skip and say so.
APT_INSTALL = [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq \
	&& DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends

java:
	@command -v java >/dev/null || { $(APT_INSTALL) default-jre-headless; } >/dev/null 2>&1 \
	|| echo 'There is no Java: tests that run EPUBCheck will skip.'

office:
	@command -v soffice >/dev/null || { $(APT_INSTALL) libreoffice-writer-nogui; } >/dev/null 2>&1 \
	|| echo 'There is no LibreOffice: tests that run it will skip.'

# The lock holds every version with its hashes, so that the environment is the same on every machine.
# Extras stay in it: an old pip takes "coverage[toml]" for another requirement than "coverage", and finds no version pinned.
$(MADE): $(LOCK) pyproject.toml
	@[ -n '$(PYTHON)' ] || { echo 'Python 3.11 or later is needed: install it, or name it with make PYTHON=...' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	|| { echo 'This Python cannot make virtual environments: on Debian and Ubuntu, apt-get install python3-venv' >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r $(LOCK)
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

bench: $(MADE)
	$(BIN)/python benchmarks/newsml_writing.py

fuzz: $(MADE)
	PYTHONPATH=tests:. $(BIN)/python -m fuzzing --count $(N) $(FUZZ)

# Trees depend on the trainer's version.
train: $(MADE)
	$(PIP) install lightgbm==4.7.0
	$(BIN)/python training/train.py $(CORPUS) --write

# The tests of what the libraries are used for, with the lowest and the newest versions that pyproject.toml allows.
BOUNDED := tests/codec tests/io tests/model tests/diagnostics tests/validation tests/schemas tests/checks tests/cli \
	$(addprefix tests/formats/,docx epub newsml_1 newsml_g2 ninjs nitf text)

test-lowest test-newest: test-%:
	rm -rf .venv-$*
	$(PYTHON) -m venv .venv-$*
	$(if $(findstring lowest,$*),$(PYTHON) .ci/bounds.py,true) > .venv-$*/constraints.txt
	.venv-$*/bin/python -m pip --disable-pip-version-check --quiet install -c .venv-$*/constraints.txt -e '.[language,validate]' pytest hypothesis newsmlg2
	.venv-$*/bin/python -m pytest -q -m 'not full' $(BOUNDED)

# A package that could not be asked about is a failure (--strict): else an index without advisories would look clean.
audit: .tools/bin/uv
	.tools/bin/python -m pip --disable-pip-version-check --quiet install pip-audit
	.tools/bin/pip-audit --strict --require-hashes --disable-pip -r $(LOCK)

lock: .tools/bin/uv
	.tools/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-strip-extras --upgrade --no-header --quiet -o $(LOCK)

.tools/bin/uv:
	$(PYTHON) -m venv .tools
	.tools/bin/python -m pip --disable-pip-version-check --quiet install uv

clean:
	rm -rf $(VENV) .venv-lowest .venv-newest .tools $(OUT) build dist .coverage .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
