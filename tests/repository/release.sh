#!/bin/sh
# Release a version: the changelog's date, the version, dist/, a commit and a tag.
# Without a second argument it only says what it would do.
set -eu
version=$1 run=${2:-}
tag=v$version

stop() {
    echo "release: $1" >&2
    exit 2
}

echo "$version" | grep -Eqx '[0-9]+\.[0-9]+\.[0-9]+' || stop "name a version, as in make release VERSION=0.1.0"
[ -z "$(git status --porcelain)" ] || stop "commit what is changed first"
! git rev-parse --quiet --verify "refs/tags/$tag" >/dev/null || stop "there is a tag $tag already"
grep -q "^## $version - unreleased\$" CHANGELOG.md || stop "CHANGELOG.md has no section '## $version - unreleased'"

if [ -n "$run" ]; then step() { echo "+ $*"; "$@"; }; else step() { echo "$*"; }; fi

step sed -i.old "s/^## $version - unreleased\$/## $version - $(date -u +%F)/" CHANGELOG.md
step sed -i.old "s/^__version__ = .*/__version__ = \"$version\"/" src/predial/version.py
step sed -i.old "s/^    rev: v[0-9.]*\$/    rev: $tag/" README.md docs/command-line.md
step rm -f CHANGELOG.md.old src/predial/version.py.old README.md.old docs/command-line.md.old
step git commit --quiet --all --message "Release $version"
step ${MAKE:-make} check build
step git tag --annotate --message "predial $version" "$tag"
[ -n "$run" ] || echo "nothing is done: add RUN=1, then push with: git push --follow-tags"
