# The front door. `make` alone says what there is; everything runs on one machine, without containers.

PORT ?= 8080
DATA ?= .entente
BENCH ?= *Bench
ARTICLES ?=
export PORT DATA DATABASE_URL ROLE NAME

SERVICES := articles-service entities-service cooperation-service gateway
LAUNCHER := platform/local/target/entente-local.jar
BUILT    := $(SERVICES:%=%/target/quarkus-app/quarkus-run.jar) $(LAUNCHER)
SOURCES  := pom.xml $(wildcard platform/*/pom.xml platform/*/src/main) $(SERVICES:%=%/pom.xml) $(wildcard $(SERVICES:%=%/src/main))

comma := ,
empty :=
space := $(empty) $(empty)

# Where Linux can, a launcher whose make was killed stops as if it had been asked to.
WITH_MAKE := $(if $(shell command -v setpriv),setpriv --pdeathsig TERM --)
JAVA       = "$$(./mvnw --java-home)/bin/java" -Dslf4j.internal.verbosity=ERROR -cp '$(LAUNCHER):platform/local/target/lib/*'

.DEFAULT_GOAL := help
.PHONY: help up token build test bench bench-gateway evaluate check contract format clean

help: ## what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

up: build ## build what is not built and run all of Entente; PORT=8080 DATA=.entente DATABASE_URL=
	@./mvnw --java-home >/dev/null && exec $(WITH_MAKE) $(JAVA) org.entente.local.Up

token: ## print a bearer token for a run, as in: make token ROLE=curator NAME=ana
	@test -e $(LAUNCHER) || $(MAKE) --no-print-directory build >&2
	@./mvnw --java-home >/dev/null && exec $(JAVA) org.entente.local.Token

build: ## package what `make up` needs, unless it is newer than its sources
	@for built in $(BUILT); do \
	  if [ ! -e $$built ] || [ -n "$$(find $(SOURCES) -newer $$built -print | head -n 1)" ]; then \
	    echo "Building, which takes a minute or two"; \
	    exec ./mvnw -q -Dquick -Dmaven.test.skip=true -pl platform/local,$(subst $(space),$(comma),$(SERVICES)) -am package; \
	  fi; \
	done

test: ## everything: format, static checks, unit, service and system tests
	./mvnw verify

bench: build ## measure speed and memory, for an hour or more; BENCH=ImportBench ARTICLES=20000 for one, smaller
	./mvnw -q -Dquick -pl entities-service,system-tests -am -DexcludedGroups=none -Dgroups=bench -Dtest='$(BENCH)' -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dentente.bench.articles=$(ARTICLES) test

bench-gateway: build ## measure what a query costs beside other gateways, for a quarter of an hour; needs npm
	cd system-tests/load && npm ci --no-audit --no-fund --loglevel=error && JAVA="$$(../../mvnw --java-home)/bin/java" node bench.js

evaluate: build ## how well records are suggested from texts whose facts are known
	@./mvnw -q -Dquick -pl system-tests -am -DexcludedGroups=none -Dgroups=evaluate -Dtest=ExtractionEvaluation -Dentente.evaluate.afresh=true -Dsurefire.failIfNoSpecifiedTests=false test

check: ## format, static checks, house rules and contracts
	./mvnw -q -Dtest='HouseRulesTest,*ContractTest' -Dsurefire.failIfNoSpecifiedTests=false test

contract: ## write the contract files anew, for a change that is meant
	./mvnw -q -Dquick -Dentente.contract=write -Dtest='*ContractTest' -Dsurefire.failIfNoSpecifiedTests=false test

format: ## format the sources
	./mvnw -q spotless:apply

clean: ## delete what was built; the data of make up stays
	./mvnw -q clean
