#!/usr/bin/env bash
# Builds the site on a host where the .NET SDK may be missing: takes the version that global.json pins with Microsoft's
# own install script, into a folder of this checkout, then builds with the committed permalinks.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! dotnet --version >/dev/null 2>&1; then
  export DOTNET_ROOT="$PWD/.dotnet"
  if [ ! -x "$DOTNET_ROOT/dotnet" ]; then
    script=$(mktemp)
    curl --fail --silent --show-error --location --proto '=https' --output "$script" https://dot.net/v1/dotnet-install.sh
    bash "$script" --jsonfile global.json --install-dir "$DOTNET_ROOT" --no-path
    rm -f "$script"
  fi
  export PATH="$DOTNET_ROOT:$PATH"
fi

# What does not depend on what changed is taken from the build before, where the host keeps this folder; without it all is made anew.
exec dotnet run --project src/ScoArchive --configuration Release -- --locked --timings --cache "${XDG_CACHE_HOME:-$HOME/.cache}/sco-archive"
