# Completion of leaklab for bash. It asks the program itself, so it knows every option that the program has.

_leaklab_help() { env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 "$@" --help 2>/dev/null; }

# The values that a help text names for an option: <a|b|c>, or a list after a colon.
_leaklab_values() {
    awk -v option="$1" '
        index($0, "  " option " <") == 1 { mine = 1; if (match($0, /<[a-z|]+\|[a-z|]+>/)) {
            names = substr($0, RSTART + 1, RLENGTH - 2); gsub(/\|/, " ", names); print names; exit } }
        mine && /^  -/ && index($0, "  " option " ") != 1 { exit }
        mine { text = text " " $0 }
        END { if (match(text, /: [a-z-]+(, +[a-z-]+)+/)) {
            names = substr(text, RSTART + 2, RLENGTH - 2); gsub(/,/, "", names); print names } }'
}

_leaklab() {
    local program=$1 current=$2 previous=$3 command='' words='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == -* ]] && break
        command=${COMP_WORDS[i]}
        break
    done
    COMPREPLY=()
    if [[ $current == -* ]]; then
        words=$(_leaklab_help "$program" ${command:+"$command"} | grep -oE -- '^ +-[^ ]+(, --?[a-z-]+)*' | grep -oE -- '--?[a-z][a-z-]*')
    elif [[ $previous == --* ]]; then
        # Nothing known of it: bash completes the name of a file.
        words=$(_leaklab_help "$program" ${command:+"$command"} | tr '\n' '\v' | sed 's/,\v */, /g' | tr '\v' '\n' \
            | _leaklab_values "$previous")
    elif ((COMP_CWORD == 1)); then
        words=$(_leaklab_help "$program" | awk '/^  leaklab [a-z]/ { print $2 }')
    elif [[ $command == exercises ]] && ((COMP_CWORD == 2)); then
        words=$(_leaklab_help "$program" exercises | awk '/^[a-z]+  / { print $1 }')
    fi
    [[ -n $words ]] && mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -o default -F _leaklab leaklab
