#!/usr/bin/env bash
# Builds the site with the program that lies in program/. Where the .NET SDK is missing, Microsoft's own install script brings it.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! dotnet --version >/dev/null 2>&1; then
  export DOTNET_ROOT="$PWD/.dotnet"
  if [ ! -x "$DOTNET_ROOT/dotnet" ]; then
    script=$(mktemp)
    curl --fail --silent --show-error --location --proto '=https' --output "$script" https://dot.net/v1/dotnet-install.sh
    bash "$script" --channel 10.0 --install-dir "$DOTNET_ROOT" --no-path
    rm -f "$script"
  fi
  export PATH="$DOTNET_ROOT:$PATH"
fi

if [ ! -x .program/sco-archive ]; then
  dotnet tool install ScoArchive --version {version} --tool-path .program --configfile program/nuget.config
fi

exec .program/sco-archive --locked "$@"
