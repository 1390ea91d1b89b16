#!/usr/bin/env bash
# told_of_the_programs_test.sh PROGRAM SOURCES MADE: man page and completion know every command and option that PROGRAM
# has, and desktops can read what they are told.
set -euo pipefail
export LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
program=$1 sources=$2 made=$3
PATH=$(dirname "$program"):$PATH
faults=0
fault() { printf '%s\n' "$*"; faults=$((faults + 1)); }

commands=$("$program" --help | awk '/^  leaklab [a-z]/ { print $2 }')
options_of() { "$program" "$@" --help | sed -n 's/^  \(-[^ ]*\(, --[a-z-]*\)*\).*/\1/p' | grep -o -E -- '--[a-z][a-z-]*'; }
[ "$(wc -w <<<"$commands")" -ge 8 ] || fault "only these commands were found: $commands"
[ "$(options_of | wc -l)" -ge 25 ] || fault "only these options were found: $(options_of)"

page=$("$sources/man_page.sh" "$program" "$made/leaklab.1.in" | sed 's/\\-/-/g')
for command in $commands; do
    grep -q -x -- "\.SS leaklab $command" <<<"$page" || fault "the man page has no leaklab $command"
done
for command in '' $commands; do
    part=$(awk -v command="$command" '/^\.S[HS] / { mine = command == "" ? $2 == "OPTIONS" : $3 == command } mine' <<<"$page")
    for option in $(options_of $command || true); do
        grep -q -E -- "^\.B (-[^ ]+, )*$option( |,|$)" <<<"$part" || fault "the man page has no leaklab $command $option"
    done
done
if command -v man >/dev/null && command -v groff >/dev/null; then
    warnings=$("$sources/man_page.sh" "$program" "$made/leaklab.1.in" | groff -man -Tutf8 -Kutf8 -ww -z 2>&1 || true)
    [ -z "$warnings" ] || fault "groff says of the man page: $warnings"
fi

# complete WORDS...: what the completion offers for the last of them.
. "$sources/leaklab.bash"
complete_words() {
    COMP_WORDS=(leaklab "$@") COMP_CWORD=$#
    COMPREPLY=()
    _leaklab "$program" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" || true
    printf '%s\n' "${COMPREPLY[@]}"
}
offers() { # WORD among what is offered for the rest
    local word=$1
    shift
    complete_words "$@" | grep -x -- "$word" >/dev/null || fault "completion does not offer $word after: leaklab $*"
}
for command in $commands; do offers "$command" ''; done
for command in '' $commands; do
    for option in $(options_of $command || true); do offers "$option" $command --; done
done
offers aged --lab ''
offers off --leak ''
for fault_id in slow-catalogue store-down listener-leak; do offers "$fault_id" --fault ''; done
offers prove exercises pr
[ -z "$(complete_words --csv '')" ] || fault "completion offers something else than files after --csv"

if command -v desktop-file-validate >/dev/null; then
    said=$(desktop-file-validate "$sources/org.leaklab.leaklab.desktop" || true)
    [ -z "$said" ] || fault "$said"
fi
if command -v appstreamcli >/dev/null; then
    said=$(appstreamcli validate --no-net --pedantic --no-color "$made/org.leaklab.leaklab.metainfo.xml" || true)
    grep -q 'Validation was successful.$' <<<"$said" || fault "$said"
fi
[ "$faults" -eq 0 ]
