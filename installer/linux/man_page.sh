#!/usr/bin/env bash
# man_page.sh PROGRAM TEMPLATE: writes the man page, options and commands as PROGRAM --help tells them, so that the page
# can't fall behind.
set -euo pipefail
program=$1 template=$2

# A program that is asked for help needs no display, and must not choose its language by ours.
ask() { env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 "$program" "$@" --help; }

# From a help text to man's language. `only` is a heading: then only what stands under it.
to_man() {
    awk -v only="${1:-}" '
        function escaped(text) {
            gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text)
            if (text ~ /^[.\x27]/) text = "\\&" text
            return text
        }
        function end() { if (item != "") printf ".TP\n.B %s\n%s\n", escaped(item), escaped(text); item = text = "" }
        /^[A-Z][a-z]+:$/ { end(); heading = substr($0, 1, length($0) - 1); listed = 1; next }
        only != "" && heading != only { next }
        /^ *$/ { end(); if (!listed) print ".PP"; next }
        /^Usage: |^       leaklab / { end(); sub(/^(Usage: | +)/, ""); sub(/^[^ ]*\//, "")
            printf ".B %s\n.br\n", escaped($0); next }
        # An item: its name, then at least two spaces, then what it is; long names have a line of their own.
        /^ ? ?(-|[A-Za-z.|]+  )/ && match($0, /[^ ](   *|$)/) {
            end(); item = substr($0, 1, RSTART); text = substr($0, RSTART + RLENGTH)
            sub(/^ +/, "", item); next
        }
        { sub(/^ +/, "")
          if (item != "") text = text (text == "" ? "" : " ") $0
          else print escaped($0) }
        END { end() }'
}

commands() {
    local name
    for name in $(awk '/^  leaklab [a-z]/ { print $2 }' <<<"$help"); do
        printf '.SS leaklab %s\n' "${name//-/\\-}"
        ask "$name" | to_man
    done
}

help=$(ask)
options=$(to_man Options <<<"$help")
commands=$(commands)
while IFS= read -r line; do
    case $line in
    %OPTIONS%) printf '%s\n' "$options" ;;
    %COMMANDS%) printf '%s\n' "$commands" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$template"
