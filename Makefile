# Everything a newcomer needs. Each target installs what is missing first, then does its work.
#
#   make run     build and open the desktop program (in a virtual display where there is no screen)
#   make test    every check and every test
#   make check   the fast part of it, for while one works
#   make bench   the measurements, each beside its bound
#   make bindings  the TypeScript side of the shell's commands, from their Rust types
#   make setup   only what the others need from outside
#   make deny    licences and sources of every dependency
#   make icons   the icon sizes, from icons/*.svg

.PHONY: run test check bench bindings setup deny icons

run:
	@scripts/run.sh

test:
	@scripts/test.sh

check:
	@scripts/check.sh

bench:
	@scripts/bench.sh

# With the whole workspace's features, as the tests are built: nothing is compiled twice.
bindings:
	ANSVAR_WRITE_BINDINGS=1 cargo test --workspace --bin ansvar-desktop --quiet the_committed_bindings

setup:
	@scripts/setup.sh

deny:
	@scripts/setup.sh deny
	cargo deny --workspace check licenses bans sources

icons:
	@scripts/setup.sh icons
	@icons/generate.sh
