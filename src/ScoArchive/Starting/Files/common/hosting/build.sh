#!/usr/bin/env bash
# Builds the site with the program that lies in program/ and the committed permalinks, on a host where the .NET SDK may be missing. What is
# given behind it goes to the build; with CHECK_SITE=1 the built site is checked with everything that can be told of it.
set -euo pipefail
cd "$(dirname "$0")/.."
. hosting/host.sh

find_sdk
options_of_host
if [ ! -x .program/sco-archive ]; then
  dotnet tool install ScoArchive --version {version} --tool-path .program --configfile program/nuget.config
fi

program() { .program/sco-archive "$@"; }
program --locked --cache "$cache" "${options[@]}" "$@"
[ -z "${CHECK_SITE:-}" ] || program check
