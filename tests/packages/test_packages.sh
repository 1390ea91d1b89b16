#!/usr/bin/env bash
# test_packages.sh PACKAGES WORK: tries the packages in the folder PACKAGES on a Debian 12 that has nothing else, in folders
# below WORK, where that Debian is kept for the next time. `./dev package --test` calls it; it needs root and a network.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
packages=$(cd "$1" && pwd)
work=$2
mirror=${LEAKLAB_DEBIAN_MIRROR:-http://deb.debian.org/debian}

say() { printf '%s\n' "packages: $*" >&2; }
fail() { say "FAILED: $*"; exit 1; }

[ "$(id -u)" -eq 0 ] || fail "this needs root, for a Debian of its own in a chroot; run it with sudo"
command -v debootstrap >/dev/null || fail "debootstrap is not installed"

# A chroot of its own with processes of its own: they end with the command, and so do the mounts.
inside() {
    local root=$1
    shift
    unshare --mount --pid --fork --kill-child bash -c '
        set -e
        root=$1; shift
        mount -t proc proc "$root/proc"
        mount --bind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm" 2>/dev/null || true
        exec env -i HOME=/root TERM=dumb LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin chroot "$root" "$@"' inside "$root" "$@"
}
# As the ordinary user whom make_root makes.
as_user() { inside "$1" su --login ada -c "$2"; }

# make_root NAME: a fresh Debian 12; prints its folder.
make_root() {
    local root=$work/$1
    if [ ! -f "$work/debian/.complete" ]; then
        say "fetching Debian 12"
        rm -rf "$work/debian"
        debootstrap --variant=minbase bookworm "$work/debian" "$mirror" >"$work/debootstrap.log" 2>&1 \
            || fail "debootstrap: $(tail -3 "$work/debootstrap.log")"
        # The packages that get fetched are kept for the next time.
        rm -f "$work/debian/etc/apt/apt.conf.d/docker-clean"
        touch "$work/debian/.complete"
    fi
    rm -rf "$root"
    cp -a "$work/debian" "$root"
    rm "$root/.complete"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    # Nothing that gets installed may start a server here.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    inside "$root" useradd --create-home --shell /bin/bash ada
    cp "$here/in_the_chroot.sh" "$root/usr/local/bin/"
    chmod 755 "$root/usr/local/bin/in_the_chroot.sh"
    printf '%s\n' "$root"
}

install_in() {
    local root=$1
    shift
    mkdir -p "$work/fetched"
    cp -n "$work"/fetched/*.deb "$root/var/cache/apt/archives/" 2>/dev/null || true
    inside "$root" apt-get update -q >"$root.apt.log" 2>&1 || fail "apt-get update: $(tail -3 "$root.apt.log")"
    inside "$root" apt-get install -y -q --no-install-recommends "$@" >>"$root.apt.log" 2>&1 \
        || fail "apt-get install $*: $(tail -5 "$root.apt.log")"
    cp -n "$root"/var/cache/apt/archives/*.deb "$work/fetched/" 2>/dev/null || true
    rm -f "$root"/var/cache/apt/archives/*.deb
}

# What is on the disk, without what dpkg, apt and the login keep for themselves.
listing() {
    (cd "$1" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev \) -prune -o -print) \
        | grep -v -E '^\./(run|var/(lib/(dpkg|apt)|cache/(apt|debconf|ldconfig)|log)|etc/ld\.so\.cache)(/|$)' | sort
}

# nothing_else_came ROOT BEFORE WHAT: fails on a file that was not there before and is none of the user's own of Leak Lab.
# An empty /tmp/runtime-ada is Qt's, made where there is no XDG_RUNTIME_DIR: here nobody has logged in.
nothing_else_came() {
    local more
    more=$(comm -13 "$2" <(listing "$1") | grep -v -E \
        '^\./home/ada/(\.local(/share(/leaklab(/.*)?)?)?|\.config(/leaklab(/.*)?)?|work(/.*)?|\.cache(/fontconfig(/.*)?)?)$|^\./tmp/runtime-ada$' \
        || true)
    [ -z "$more" ] || fail "$3 left behind: $(head -20 <<<"$more")"
    say "$3: nothing else is left"
}

# An older version: the same package under a lower number.
older() {
    local folder
    folder=$(mktemp -d)
    dpkg-deb --raw-extract "$1" "$folder/package"
    sed -i 's/^Version: .*/Version: 0.0.1~old/' "$folder/package/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$folder/package" "$2" >/dev/null
    rm -rf "$folder"
}

test_deb() {
    local deb root size depends before
    deb=$(echo "$packages"/leaklab_*.deb)
    [ -f "$deb" ] || fail "there is no .deb in $packages; ./dev package makes it"
    size=$(dpkg-deb --field "$deb" Installed-Size)
    ((size < 40 * 1024)) || fail "the .deb takes $size KiB installed, which is 40 MiB or more"
    say "the .deb takes $size KiB installed"
    if command -v lintian >/dev/null; then
        lintian --fail-on error,warning "$deb" >"$work/lintian.log" 2>&1 || fail "lintian: $(cat "$work/lintian.log")"
        say "lintian has nothing to say"
    else
        say "there is no lintian: the .deb was not held against Debian's policy"
    fi

    root=$(make_root deb)
    depends=$(dpkg-deb --field "$deb" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,//g')
    # What tells a desktop of files comes with one; in a bare Debian it has to be there to be seen.
    # shellcheck disable=SC2086 # words
    install_in "$root" $depends shared-mime-info desktop-file-utils libglib2.0-bin
    listing "$root" >"$root.before"

    older "$deb" "$root/root/old.deb"
    cp "$deb" "$root/root/new.deb"
    install_in "$root" /root/old.deb
    say "the older version"
    as_user "$root" "in_the_chroot.sh window leaklab"
    find "$root/home/ada/.local/share/leaklab" -type f -exec sha256sum {} + | sort >"$root.sessions"
    [ -s "$root.sessions" ] || fail "the window recorded no session"

    install_in "$root" /root/new.deb
    say "upgraded"
    sha256sum --check --quiet "$root.sessions" || fail "the upgrade changed the user's files"
    as_user "$root" "in_the_chroot.sh files"
    as_user "$root" "in_the_chroot.sh lab leaklab"
    as_user "$root" "in_the_chroot.sh exercise leaklab"
    install_in "$root" redis-server
    as_user "$root" "in_the_chroot.sh redis leaklab"
    inside "$root" apt-get purge -y -q redis-server redis-tools >>"$root.apt.log" 2>&1
    inside "$root" apt-get autoremove --purge -y -q >>"$root.apt.log" 2>&1

    inside "$root" apt-get remove -y -q leaklab >>"$root.apt.log" 2>&1 || fail "remove: $(tail -3 "$root.apt.log")"
    # Nothing of its configuration is left to purge, and dpkg says so.
    inside "$root" dpkg --purge leaklab >>"$root.apt.log" 2>&1 || fail "purge: $(tail -3 "$root.apt.log")"
    rm "$root/root/old.deb" "$root/root/new.deb"
    sha256sum --check --quiet "$root.sessions" || fail "removing it took the user's files"
    nothing_else_came "$root" "$root.before" "the .deb"
}

test_archive() {
    local archive root place='/opt/Leak Lab – 実験室 مختبر' program
    archive=$(echo "$packages"/leaklab-*-linux-*.tar.gz)
    [ -f "$archive" ] || fail "there is no .tar.gz in $packages; ./dev package makes it"
    root=$(make_root archive)
    # The system's display libraries, and not even a Redis.
    install_in "$root" libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libfontconfig1
    [ -z "$(find "$root/usr" -name 'libQt6*')" ] || fail "there is a Qt where none should be"
    mkdir -p "$root$place"
    tar -xf "$archive" -C "$root$place"
    listing "$root" >"$root.before"
    program=$place/$(basename "$archive" .tar.gz)/bin/leaklab
    as_user "$root" "in_the_chroot.sh closure '$(dirname "$(dirname "$program")")'"
    as_user "$root" "in_the_chroot.sh lab '$program'"
    as_user "$root" "in_the_chroot.sh window '$program'"
    as_user "$root" "in_the_chroot.sh exercise '$program'"
    if command -v Xvfb >/dev/null; then
        local display=:97
        Xvfb $display -screen 0 1280x720x24 >/dev/null 2>&1 &
        trap "kill $!" EXIT
        as_user "$root" "DISPLAY=$display in_the_chroot.sh shown '$program'"
    else
        say "there is no Xvfb: the window of the .tar.gz was not seen on an X server"
    fi
    nothing_else_came "$root" "$root.before" "the .tar.gz"
}

mkdir -p "$work"
work=$(cd "$work" && pwd)
test_deb
test_archive
say "all is well"
