#!/usr/bin/env bash
# bundle.sh FOLDER: puts beside the programs in FOLDER (bin/, libexec/leaklab/) every library that they need but those
# of the system, and the plugins of Qt, so that the folder runs from wherever it lies. (Qt's own texts are within the
# console.)
set -euo pipefail
export LC_ALL=C
folder=$1
qt() { qtpaths6 --query "$1"; }

# The system's own: its C library, and what speaks to its display, its graphics driver and its fonts. These come with
# the libraries that they need themselves, so those are the system's too. One regular expression a line.
from_system=(
    'ld-linux.*' 'lib(c|m|dl|pthread|rt|resolv|util)\.so\..*'
    'libX11\.so\..*' 'libxcb\.so\..*' 'libX11-xcb\.so\..*'
    'lib(GL|GLX|EGL|OpenGL|GLdispatch)\.so\..*'
    'lib(gbm|drm)\.so\..*' 'libwayland-.*' 'libvulkan\.so\..*'
    'libfontconfig\.so\..*'
)

# What the console can ask Qt for: a window, a run without one, drawings, and typing with dead keys.
plugins=(platforms/libqxcb.so platforms/libqoffscreen.so imageformats/libqsvg.so iconengines/libqsvgicon.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so)

# "NAME PATH" of each library that the files need, near or far.
needed_by() {
    local said
    said=$(ldd "$@")
    if grep -q 'not found' <<<"$said"; then
        printf 'bundle: %s\n' "a library is missing here:" "$said" >&2
        return 1
    fi
    awk '$2 == "=>" && $3 ~ /^\// { print $1, $3 } NF == 2 && $1 ~ /^\// { n = split($1, p, "/"); print p[n], $1 }' \
        <<<"$said" | sort -u
}

is_from_system() {
    local pattern
    for pattern in "${from_system[@]}"; do [[ $1 =~ ^${pattern}$ ]] && return 0; done
    return 1
}

mkdir -p "$folder"/lib/qt6/plugins "$folder"/share/doc/leaklab/libraries
for plugin in "${plugins[@]}"; do
    install -D -m 644 "$(qt QT_INSTALL_PLUGINS)/$plugin" "$folder/lib/qt6/plugins/$plugin"
done
mapfile -t ours < <(find "$folder"/bin "$folder"/libexec "$folder"/lib/qt6/plugins -type f)
needed=$(needed_by "${ours[@]}")
system=()
while read -r name path; do
    if is_from_system "$name"; then system+=("$path"); fi
done <<<"$needed"
with_system=$(needed_by "${system[@]}")

list=$folder/share/doc/leaklab/libraries/README
printf '%s\n' "Libraries in lib/ are those of Debian, unchanged. Each line: file, package, version; the package's" \
    "copyright is the file of its name here. Their source: https://sources.debian.org/, by package and version." '' >"$list"
while read -r name path; do
    if is_from_system "$name" || grep -q "^$name " <<<"$with_system"; then continue; fi
    if [[ $(readelf -d "$path") == *RUNPATH* ]]; then
        printf 'bundle: %s looks for libraries on paths of its own\n' "$path" >&2
        exit 1
    fi
    install -m 644 "$(readlink -f "$path")" "$folder/lib/$name"
done <<<"$needed"

# Whose they are. dpkg knows files by the paths they were installed to, before /lib became /usr/lib.
while read -r name path; do
    [ -f "$folder/lib/$name" ] || [[ $path == *plugins* ]] || continue
    real=$(readlink -f "$path")
    package=$(dpkg-query --search "$real" "${real#/usr}" 2>/dev/null | head -1 | cut -d: -f1) || true
    [ -n "$package" ] || { printf 'bundle: no package owns %s\n' "$real" >&2; exit 1; }
    printf '%s %s %s\n' "$name" "$package" "$(dpkg-query -W -f='${Version}\n' "$package" | head -1)"
    cp --dereference "/usr/share/doc/$package/copyright" "$folder/share/doc/leaklab/libraries/$package"
    chmod 644 "$folder/share/doc/leaklab/libraries/$package"
done <<<"$needed" >>"$list"

# An RPATH, not a RUNPATH, since it holds for what those libraries and the plugins need in turn.
patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$folder/bin/leaklab"
for program in "$folder"/libexec/leaklab/*; do
    patchelf --force-rpath --set-rpath '$ORIGIN/../../lib' "$program"
done
cat >"$folder/bin/qt.conf" <<'END'
[Paths]
Prefix=..
Plugins=lib/qt6/plugins
END
