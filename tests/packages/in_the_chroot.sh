#!/usr/bin/env bash
# in_the_chroot.sh TEST [PROGRAM]: one test of an installed Leak Lab, as its user. test_packages.sh calls it within a bare
# Debian.
set -euo pipefail
mkdir -p ~/work
cd ~/work
test=$1 program=${2:-}

fail() { printf '%s\n' "FAILED: $test: $*" >&2; exit 1; }

# wait_for WHAT COMMAND...: until it succeeds; two minutes are an error, not a measure.
wait_for() {
    local what=$1 deadline=$((SECONDS + 120))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || fail "waited in vain for $what"
        sleep 0.2
    done
}

told() { grep -q -E "$1" "$2"; }
sessions() { (find ~/.local/share/leaklab -name '*.leaklab' -size +20k 2>/dev/null || true) | wc -l; }
more_sessions_than() { (($(sessions) > $1)); }

# A crash and a restart, on a small heap; the audit at the end proves that it served again.
run_lab() {
    [[ $("$program" --version) == 'leaklab '[0-9]* ]] || fail "--version says $("$program" --version)"
    "$program" --headless --heap-limit 8M --rate 300 --amplify 20 --duration 45 --summary summary.json \
        --record session.leaklab "$@" >out.txt 2>err.txt || fail "ended with $?: $(tail -5 out.txt err.txt)"
    told '"process": "cart"' summary.json || fail "nothing died: $(cat summary.json)"
    told '"exitCode": 134' summary.json || fail "no death by the heap limit: $(cat summary.json)"
    told '^    "restarts": [1-9]' summary.json || fail "nothing was restarted: $(cat summary.json)"
    "$program" replay session.leaklab --speed max --summary again.json >/dev/null
    told '"exitCode": 134' again.json || fail "the recording tells of no death"
}

# window WORDS...: starts it, waits until it records a running shop, ends it.
run_window() {
    local before process
    before=$(sessions)
    "$program" "$@" >out.txt 2>err.txt &
    process=$!
    wait_for "a session that the window records (it speaks in $PWD/err.txt)" more_sessions_than "$before"
    kill -TERM "$process"
    wait "$process" || fail "the window ended with $?: $(cat err.txt)"
    ! told 'error|cannot|could not' err.txt || fail "the window said: $(cat err.txt)"
    ! grep -qsE '^leaklab' /proc/[0-9]*/comm || fail "a process outlived the window"
}

case $test in
lab)
    run_lab --embedded-store
    ;;
redis)
    run_lab
    ;;
window)
    QT_QPA_PLATFORM=offscreen run_window
    ;;
shown)
    run_window # on the X server that DISPLAY names
    ;;
exercise)
    [ -d the-first ] || "$program" exercises new "The first" --in . >/dev/null
    folder=$(dirname ./*/exercise.json)
    "$program" exercises check "$folder" >/dev/null || fail "the new exercise has faults"
    QT_QPA_PLATFORM=offscreen run_window "$folder"
    if "$program" /etc 2>err.txt; then fail "a folder without exercises was taken for one"; fi
    told 'holds no exercise' err.txt || fail "of a folder without exercises it said: $(cat err.txt)"
    ;;
closure)
    # Every library is found, and none that the archive brings comes from elsewhere.
    find "$program"/{bin,libexec,lib} -type f \( -perm -u+x -o -name '*.so*' \) | while read -r file; do
        [[ $(LD_LIBRARY_PATH=$program/lib ldd "$file" 2>&1) != *'not found'* ]] || fail "$file lacks a library"
    done
    [[ $(ldd "$program/bin/leaklab") == *"$program/bin/../lib/libQt6Core"* ]] || fail "Qt is not the archive's"
    ;;
files)
    session=$(find ~/.local/share/leaklab -name '*.leaklab' | head -1)
    cp "$session" known-by-its-beginning
    for file in "$session" known-by-its-beginning; do
        said=$(gio info -a standard::content-type "$file")
        [[ $said == *application/vnd.leaklab.session* ]] || fail "$file is not known: $said"
    done
    for type in application/vnd.leaklab.session x-content/x-leaklab-exercise; do
        said=$(gio mime "$type")
        [[ $said == *org.leaklab.leaklab.desktop* ]] || fail "nothing opens $type: $said"
    done
    grep -q '^Exec=leaklab %f' /usr/share/applications/org.leaklab.leaklab.desktop || fail "the desktop file starts nothing"
    ;;
*) fail "there is no such test" ;;
esac
printf '%s\n' "packages:   $test is well" >&2
