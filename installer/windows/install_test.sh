#!/usr/bin/env bash
# install_test.sh SETUP OLDER: installs an older version silently, upgrades it, uses it and uninstalls it, in a fresh Wine.
# `./dev windows install-test` makes both installers and calls it, with a display and WINEPREFIX set.
set -euo pipefail
setup=$1 older=$2
unset WINEPATH WINEQT_PLUGIN_PATH # only what is installed may be found
drive=$WINEPREFIX/drive_c
folder='Rechner räume/Leak Lab 学習' # with spaces and letters of two scripts
windows_folder="C:\\${folder//\//\\}"
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\LeakLab'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

step() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
registry() { wine reg query "$@" 2>/dev/null | tr -d '\r'; }
in_registry() { registry "$1" >/dev/null; }
# A key as text in UTF-8; `reg query` knows the code page of a terminal only.
exported() {
    wine regedit /E 'C:\exported.reg' "$1" 2>/dev/null && iconv -f UTF-16 -t UTF-8 "$drive/exported.reg"
}
# NSIS wants the folder last and without quotes, so it goes as the words it is made of.
install_to() { # shellcheck disable=SC2086
    wine "$1" /S /D=$windows_folder; }
# Waits for a condition, a minute at most.
until_true() {
    local i
    for ((i = 0; i < 300; ++i)); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.2
    done
    return 1
}
is_gone() { ! [ -e "$1" ]; }
# The console by the path it was started with, its services by that of Windows; nothing of Linux.
runs() { pgrep -f "(drive_c/.*/|\\\\)$1(\.exe)?( |\$)" >/dev/null; }
runs_not() { ! runs "$1"; }
files_below() { (cd "$1" && find . -type f | sort); }
crash_and_restart() {
    wine "$1" --headless --lab aged --rate 150 --heap-limit 8M --amplify 40 --duration 45 --summary "$2" >"$work/lines" 2>&1 \
        || { tail "$work/lines" >&2; fail "the headless run ended with $?"; }
}

step "an older version, silently, into C:\\$folder"
install_to "$older"
home="$drive/$folder"
[ -f "$home/leaklab.exe" ] || fail "nothing was installed"
[ -f "$home/of-an-older-version.txt" ] || fail "the older version is not the older version"
registry "HKCU\\$uninstall_key" /v DisplayVersion | grep -q 0\\.0\\.1 || fail "its version is not in the registry"

step "leaklab --version, without a library or a setting but the installed ones"
wine "$home/leaklab.exe" --version | grep -E 'leaklab [0-9]+\.[0-9]+' || fail "no version"

step "a headless run to a crash and a restart, while an upgrade is refused"
crash_and_restart "$home/leaklab.exe" "C:\\summary.json" &
run=$!
until_true runs leaklab-cart || fail "the console starts no cart"
runs leaklab-store || fail "leaklab-store is not the store"
code=0
install_to "$setup" 2>"$work/refusal" || code=$?
[ "$code" -eq 3 ] || fail "an upgrade beside a running console ended with $code, not 3"
grep "is running" "$work/refusal" || fail "an upgrade beside a running console says nothing"
[ -f "$home/of-an-older-version.txt" ] || fail "an upgrade that was refused has changed something"
wait $run
python3 - "$drive/summary.json" <<'EOF'
import json, sys
summary = json.load(open(sys.argv[1], encoding="utf-8"))
deaths = [d for d in summary["deaths"] if d["process"] == "cart"]
assert deaths and deaths[0]["exitCode"] == 134, deaths
assert summary["processes"]["cart"]["restarts"] >= 1, summary["processes"]
assert summary["carts"]["lost"] == 0 and summary["carts"]["checked"] > 0, summary["carts"]
print(f'{len(deaths)} deaths, exit code 134, restarted; {summary["carts"]["checked"]} carts, none lost')
EOF
until_true runs_not leaklab || fail "a process of the console was left"

step "the window starts, its shop runs, it is closed"
wine "$home/leaklab.exe" --rate 100 &
window=$!
until_true runs leaklab-cart || fail "the window starts no shop"
sessions() { find "$drive/users" -name '*.leaklab' -size +0; }
has_session() { [ -n "$(sessions)" ]; }
until_true has_session || fail "the window records no session"
wine taskkill /im leaklab.exe >/dev/null
wait $window || fail "the window ended with $?"
until_true runs_not leaklab || fail "a process of the window was left"
session=$(sessions | head -1)
checksum=$(md5sum <"$session")

step "upgrade in place, silently, without saying where"
wine "$setup" /S
[ -f "$home/leaklab.exe" ] || fail "it is not where it was"
is_gone "$home/of-an-older-version.txt" || fail "a file of the older version is still there"
[ "$(md5sum <"$session")" = "$checksum" ] || fail "the user's session is not what it was"
registry "HKCU\\$uninstall_key" /v DisplayVersion | grep -q 0\\.0\\.1 && fail "the old version is still in the registry"
wine "$home/leaklab.exe" --version >/dev/null || fail "it does not start"
exported 'HKEY_CURRENT_USER\Software\Classes\LeakLab.Session' | grep -F "${windows_folder//\\/\\\\}\\\\leaklab.exe" \
    || fail "sessions are not opened by it"
find "$drive" -name 'Leak Lab.lnk' | grep -q 'Start Menu' || fail "it is not in the Start menu"
bytes=$(du -sb "$home" | cut -f1)
echo "installed: $bytes bytes"
[ "$bytes" -lt 120000000 ] || fail "it takes up 120 MB or more"

step "silent uninstall"
wine "$home/Uninstall.exe" /S
until_true is_gone "$home" || fail "left behind: $(files_below "$home")"
for key in "$uninstall_key" 'Software\Classes\.leaklab' 'Software\Classes\LeakLab.Session' \
    'Software\Microsoft\Windows\CurrentVersion\App Paths\leaklab.exe'; do
    in_registry "HKCU\\$key" && fail "left in the registry: HKCU\\$key"
done
[ -z "$(find "$drive" -name 'Leak Lab.lnk')" ] || fail "left in the Start menu"
[ "$(md5sum <"$session")" = "$checksum" ] || fail "the user's session went with it"

for scope in "" /ALLUSERS; do
    step "the usual folder ${scope:-for one user}: install, start, uninstall"
    # shellcheck disable=SC2086
    wine "$setup" /S $scope
    usual=$(find "$drive" -path '*/Leak Lab/leaklab.exe' -printf '%h\n')
    case "$scope$usual" in
    "$drive/users/"*"/AppData/Local/Programs/Leak Lab") root=HKCU ;;
    "/ALLUSERS$drive/Program Files/Leak Lab") root=HKLM ;;
    *) fail "installed in \"$usual\"" ;;
    esac
    in_registry "$root\\$uninstall_key" || fail "it is not in the registry under $root"
    wine "$usual/leaklab.exe" --version >/dev/null || fail "it does not start"
    wine "$usual/Uninstall.exe" /S
    until_true is_gone "$usual" || fail "left behind: $(files_below "$usual")"
    in_registry "$root\\$uninstall_key" && fail "left in the registry under $root"
done
echo "The installer does what it should."
