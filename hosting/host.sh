# What builds on a host need, taken in by build.sh.

# The SDK that builds, where the host has none: its version, and the SHA-512 that Microsoft states of it
# (https://builds.dotnet.microsoft.com/dotnet/release-metadata/10.0/releases.json).
sdk_version=10.0.100
sdk_sha512_x64=f78dbac30c9af2230d67ff5c224de3a5dbf63f8a78d1c206594dedb80e6909d2cc8a9d865d5105c72c2fd2aa266fc0c6c77dedac60408cbccf272b116bd11b07
sdk_sha512_arm64=24fc2b105ab8484c34213ef57ac4e6a36a6593241f0ebc6cf0a40ec2f5fea2d76de85c4b87b2a53814d194e32ec1288dd5053cd6f52768d79cd0ac948cbf84ea

# Hosts keep this folder from build to build, or do not; then all is made anew.
cache="${XDG_CACHE_HOME:-$HOME/.cache}/sco-archive"

# What is compiled here runs once; compiling it ahead takes longer than it saves.
export CompileAhead=false

# Puts an SDK on the path: the one that is there, the one that an earlier build kept, or one that is brought and checked.
find_sdk() {
  dotnet --version >/dev/null 2>&1 && return
  export DOTNET_ROOT="$cache/sdk-$sdk_version"
  [ -x "$DOTNET_ROOT/dotnet" ] || bring_sdk "$DOTNET_ROOT"
  export PATH="$DOTNET_ROOT:$PATH"
}

bring_sdk() {
  local kind sum package
  case "$(uname -m)" in
    x86_64) kind=x64 sum=$sdk_sha512_x64 ;;
    aarch64 | arm64) kind=arm64 sum=$sdk_sha512_arm64 ;;
    *) echo "No SDK is pinned for $(uname -m); install .NET $sdk_version there." >&2; return 1 ;;
  esac
  package=$(mktemp)
  curl --fail --silent --show-error --location --proto '=https' --output "$package" \
    "https://builds.dotnet.microsoft.com/dotnet/Sdk/$sdk_version/dotnet-sdk-$sdk_version-linux-$kind.tar.gz"
  if ! echo "$sum  $package" | sha512sum --check --status; then
    rm -f "$package"
    echo "The SDK that was brought is not the one that hosting/host.sh pins; nothing was built." >&2
    return 1
  fi
  rm -rf "$1.next" && mkdir -p "$1.next"
  tar -xzf "$package" -C "$1.next"
  rm -f "$package"
  mv "$1.next" "$1"
}

# A preview of a change stands at an address of its own and is not for search engines; fills the list "options".
options_of_host() {
  options=()
  if [ "${CONTEXT:-production}" != production ] && [ -n "${DEPLOY_PRIME_URL:-}" ]; then
    options=(--base-url "$DEPLOY_PRIME_URL" --no-index)
  elif [ -n "${CF_PAGES_URL:-}" ] && [ "${CF_PAGES_BRANCH:-}" != "${PRODUCTION_BRANCH:-main}" ]; then
    options=(--base-url "$CF_PAGES_URL" --no-index)
  fi
  [ -z "${CF_PAGES:-}" ] || options+=(--host cloudflare)
}
