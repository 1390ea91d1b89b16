#!/usr/bin/env bash
# package.sh [--verify]: the packages of this checkout in build/package, from the release build. With --verify a second
# checkout elsewhere makes them too, and they have to be the same to the byte. `./dev package` calls it.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
# Everything that bears a date bears that of the commit.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
# Resources carry the times of their files into the programs; a checkout's are those of its day.
export QT_RCC_SOURCE_DATE_OVERRIDE=1

say() { printf '%s\n' "package: $*" >&2; }

# CPack takes files as the disk lists them, and its gzip notes the time.
in_order() {
    local folder
    folder=$(mktemp -d)
    tar -xf "$1" -C "$folder"
    tar --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$folder" -cf - "$(basename "$1" .tar.gz)" \
        | gzip -9n >"$1"
    rm -rf "$folder"
}

# make_packages CHECKOUT: its packages in CHECKOUT/build/package.
make_packages() (
    cd "$1"
    cmake --preset release >/dev/null
    cmake --build build/release >&2
    rm -rf build/package
    cpack --config build/release/CPackConfig.cmake -B "$PWD/build/package" >build/release/cpack.log 2>&1 \
        || { cat build/release/cpack.log >&2; exit 1; }
    rm -rf build/package/_CPack_Packages
    cd build/package
    for archive in leaklab-*.tar.gz; do in_order "$archive"; done
    # The GPL asks for it beside the programs; About and the notices tell this name.
    version=$(sed -n 's/^project(LeakLab VERSION \([0-9.]*\) .*/\1/p' ../../CMakeLists.txt)
    git -C ../.. archive --prefix="leaklab-$version/" HEAD | gzip -9n >"leaklab-$version-source.tar.gz"
    sha256sum -- leaklab* >SHA256SUMS
)

verify() {
    local second file status=0
    second=$(mktemp -d)
    trap "rm -rf '$second'" EXIT
    say "a second build in $second"
    git clone -q --no-hardlinks . "$second/another place"
    # Nothing that the first one compiled may be taken over.
    CCACHE_DISABLE=1 make_packages "$second/another place"
    for file in build/package/leaklab*; do
        if cmp "$file" "$second/another place/$file"; then
            say "$(basename "$file"): the same to the byte"
        else
            status=1
            say "$(basename "$file") differs:"
            differences "$file" "$second/another place/$file" >&2
        fi
    done
    return $status
}

# What is not the same in two packages: the names of the files within.
differences() {
    local a b
    a=$(mktemp -d) b=$(mktemp -d)
    for side in "$a=$1" "$b=$2"; do
        case $1 in
        *.deb) dpkg-deb --raw-extract "${side#*=}" "${side%%=*}/in" ;;
        *) tar -xf "${side#*=}" -C "${side%%=*}" ;;
        esac
    done
    diff -rq "$a" "$b" || true
    diff <(cd "$a" && find . -printf '%p %M %t %s\n' | sort) <(cd "$b" && find . -printf '%p %M %t %s\n' | sort) || true
    rm -rf "$a" "$b"
}

[ -z "$(git status --porcelain --untracked-files=no)" ] || say "there are changes that are not committed"
make_packages .
say "in build/package:"
cat build/package/SHA256SUMS
[ "${1:-}" != --verify ] || verify
