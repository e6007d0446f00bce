#!/usr/bin/env bash
# Installs what the tests need (Chromium and the official citation styles from Debian, npm packages from the lock file),
# builds with warnings as errors, and runs all tests. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

fail() {
  printf '%s\n' "$1" >&2
  echo "0 passed, 1 failed"
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
  local missing=()
  has_browser || missing+=(chromium-headless-shell)
  [ -d /usr/share/fonts/opentype/noto ] || [ -d /usr/share/fonts/truetype/noto ] || missing+=(fonts-noto-core)
  [ -d /usr/share/citation-style-language/styles ] || missing+=(citation-style-language-styles)
  [ -d /usr/share/citation-style-language/locales ] || missing+=(citation-style-language-locales)
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing ${missing[*]}"
  as_root apt-get update -qq
  # Chromium with windows does as well, in three times the time: where it is there already, or is all that there is.
  install_from_debian "${missing[@]}" || has_browser chromium || install_from_debian "${missing[@]/chromium-headless-shell/chromium}"
}

has_browser() {
  command -v "${1:-chromium-headless-shell}" >/dev/null 2>&1
}

install_from_debian() {
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

command -v dotnet >/dev/null 2>&1 || fail "The .NET SDK is missing; install the version that global.json names."
command -v node >/dev/null 2>&1 || fail "Node is missing; install Node 20 or later."
install_packages || fail "Chromium could not be installed; install Debian's package chromium-headless-shell."
(cd tests/tools && npm ci --no-audit --no-fund --loglevel=error) || fail "npm could not install the test tools of tests/tools/package-lock.json."
dotnet build ScoArchive.sln --configuration Release -warnaserror || fail "The build failed."

# Tests run the program hundreds of times for a few seconds each: what takes time at the start and pays in long runs, or guards a program that
# strangers can reach, is left out. The number is hexadecimal, 100 ms.
export DOTNET_TieredPGO=0 DOTNET_EnableWriteXorExecute=0 DOTNET_TC_CallCountingDelayMs=64

passed=0
failed=0
mkdir -p output-tests
for project in tests/*.Tests/*.csproj; do
  log="output-tests/$(basename "$project" .csproj).log"
  dotnet test "$project" --configuration Release --no-build --nologo 2>&1 | tee "$log"
  line=$(grep -E 'Failed: +[0-9]+, Passed: +[0-9]+' "$log" | tail -n 1)
  if [ -n "$line" ]; then
    passed=$((passed + $(sed -E 's/.*Passed: +([0-9]+).*/\1/' <<<"$line")))
    failed=$((failed + $(sed -E 's/.*Failed: +([0-9]+).*/\1/' <<<"$line")))
  else
    echo "$project ran no tests" >&2
    failed=$((failed + 1))
  fi
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
