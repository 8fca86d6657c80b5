# Everything a newcomer needs. Each target installs what is missing first, then does its work.
#
#   make run     build and open the desktop program (in a virtual display where there is no screen)
#   make test    every check and every test
#   make check   the fast part of it, for while one works
#   make bench   the measurements, each beside its bound
#   make setup   only what the others need from outside
#   make deny    licences and sources of every dependency
#   make icons   the icon sizes, from icons/*.svg

.PHONY: run test check bench setup deny icons

run:
	@scripts/run.sh

test:
	@scripts/test.sh

check:
	@scripts/check.sh

bench:
	@scripts/bench.sh

setup:
	@scripts/setup.sh

deny:
	@scripts/setup.sh deny
	cargo deny --workspace check licenses bans sources

icons:
	@scripts/setup.sh icons
	@icons/generate.sh
