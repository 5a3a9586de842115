# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by app/run and tests/run: installs what is missing and builds. All that it says goes to
# stderr, so that the output of `app/run ARGS` is evrak's alone.

evrakRoot=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
giveUp() {
    say "$@"
    exit 4
}

# missingPackages GROUP...: those of app/packages.tsv that are not installed, one a line.
missingPackages() {
    local wanted
    wanted=$(awk -F '\t' -v groups=" $* " \
        '!/^#/ && index(groups, " " $1 " ") { print $2 }' "$evrakRoot/app/packages.tsv" | sort -u)
    # dpkg-query fails for names that it has never heard of; those are missing all the same.
    comm -23 <(printf '%s\n' "$wanted") \
        <(xargs dpkg-query -W -f='${db:Status-Status} ${Package}\n' <<<"$wanted" 2>/dev/null |
            awk '$1 == "installed" { print $2 }' | sort -u)
}

asRoot() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# installPackages GROUP...: by name, only what is missing.
installPackages() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        giveUp "This is no Debian: install what app/packages.tsv lists in your system's own way," \
            "then run cmake --preset release && cmake --build --preset release."
    local missing
    missing=$(missingPackages "$@" | paste -sd ' ')
    [ -n "$missing" ] || return 0

    local system
    system=$(. /etc/os-release && printf '%s %s' "$ID" "${VERSION_ID:-}")
    [ "$system" = "debian 12" ] || say "Evrak is made for Debian 12; this is $system. Trying."
    say "Installing: $missing"
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        giveUp "This needs root or sudo. Ask your administrator for:" \
            "apt-get install --no-install-recommends $missing"

    # The lists of packages are fetched only where they are absent or turn out to be stale.
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || asRoot apt-get update -q >&2 || true
    # shellcheck disable=SC2206  # names, one word each
    local install=(apt-get install -y -q --no-install-recommends $missing)
    if ! asRoot "${install[@]}" >&2; then
        say "Fetching Debian's lists of packages, then trying again."
        asRoot apt-get update -q >&2 && asRoot "${install[@]}" >&2 ||
            giveUp "These packages could not be installed: $missing." \
                "Is there a network, and does /etc/apt name a Debian mirror?"
    fi
}

# build PRESET TARGET...: configures where that was not done, builds what changed.
build() {
    local preset=$1
    shift
    (
        cd "$evrakRoot"
        # Ninja notices every changed CMakeLists.txt itself, but not the presets.
        if [ ! -e "build/$preset/build.ninja" ] ||
            [ CMakePresets.json -nt "build/$preset/build.ninja" ]; then
            cmake --preset "$preset"
        fi
        cmake --build --preset "$preset" --target "$@"
    ) >&2
}
