#!/bin/sh
# Puts the built site beside the releases before it and makes it the current one. In the project's folder, after
# "npm run build":
#
#   deploy/publish.sh /srv/whichmesh nginx -s reload
#
# The first argument is where releases live, the rest is the command that makes the server read its configuration again.
# Each release is whole: releases/<id>/dist and releases/<id>/deploy, whose configurations name that very folder.
# "current" is a link to one of them, for the server to read: current/deploy/Caddyfile or current/deploy/nginx.conf.
#
# So headers and files change together, with the reload. A page that somebody has open still finds its scripts and its
# search: files with a hash in their names stay for as long as their release, and KEEP says how many of those are kept.
# To go back: ln -s releases/<id> next && mv -T next current, and reload.
set -eu

KEEP=${KEEP:-10}
target=${1:?where to? deploy/publish.sh <folder> [command to reload the server]}
shift
cd "$(dirname "$0")/.."
for file in dist/index.html deploy/built/headers.caddy; do
	[ -f "$file" ] || { echo "There is no $file. Run npm run build first." >&2; exit 1; }
done

mkdir -p "$target/releases"
target=$(cd "$target" && pwd -P)
mkdir "$target/publishing" 2>/dev/null || { echo "$target/publishing is there: is another one at work?" >&2; exit 1; }
id=$(date -u +%Y%m%dT%H%M%S)
while [ -e "$target/releases/$id" ]; do sleep 1; id=$(date -u +%Y%m%dT%H%M%S); done
release=$target/releases/$id
done=
# What did not get to its end leaves nothing behind.
trap '[ "$done" ] || rm -rf "$release" "$target/next"; rmdir "$target/publishing"' EXIT
trap 'exit 1' HUP INT TERM

mkdir "$release"
cp -Rp dist deploy "$release"
for file in Caddyfile nginx.conf; do
	sed -e "s#{\$SITE_ROOT:.}#$release#" -e "s#/srv/whichmesh#$release#g" "deploy/$file" >"$release/deploy/$file"
done

# The names of the release's own files that carry a hash.
(cd "$release" && find dist/_astro dist/search/files -type f) >"$release/hashed.txt"

# Gives a release the hashed files of another one. A link costs no space, and a name stands for its content.
lend() {
	while read -r file; do
		[ -e "$2/$file" ] && continue
		mkdir -p "$2/${file%/*}"
		ln "$1/$file" "$2/$file"
	done <"$1/hashed.txt"
}
for other in "$target"/releases/*/; do
	other=${other%/}
	[ "$other" != "$release" ] && [ -f "$other/hashed.txt" ] || continue
	lend "$other" "$release"
	# While the server changes over, a new page may ask the old release.
	lend "$release" "$other"
done

ln -s "releases/$id" "$target/next"
mv -T "$target/next" "$target/current"
done=yes
[ $# -eq 0 ] || "$@"

ls "$target/releases" | sort -r | tail -n +$((KEEP + 1)) | while read -r old; do
	[ "$(readlink "$target/current")" = "releases/$old" ] || rm -rf "$target/releases/$old"
done
echo "$target/current is $id"
