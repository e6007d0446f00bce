#!/usr/bin/env bash
# Builds the site with the committed permalinks, on a host where the .NET SDK may be missing. What is given behind it goes to the build;
# with CHECK_SITE=1 the built site is checked with everything that can be told of it.
set -euo pipefail
cd "$(dirname "$0")/.."
. hosting/host.sh

find_sdk
options_of_host
program() { dotnet run --project src/ScoArchive --configuration Release -- "$@"; }
program --locked --timings --cache "$cache" "${options[@]}" "$@"
[ -z "${CHECK_SITE:-}" ] || program check
