# Completion of mb for bash. What may come next is asked of mb itself: mb complete -- WORD...

_mb() {
    local -a words=()
    local word glued='' line candidate broken=''
    # bash breaks words at = and :, so that --at=2020-01-01 and 09:00 are several; they are put together again.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if [[ -n $word && $word != *[!=:]* && ${#words[@]} -gt 0 ]]; then
            words[-1]+=$word
            glued=yes
        elif [[ -n $glued ]]; then
            words[-1]+=$word
            glued=''
        else
            words+=("$word")
        fi
    done
    # What the user has quoted is meant without the quotes.
    words=("${words[@]//[\\\'\"]/}")
    words=("${words[@]/#\~\//$HOME/}")
    local begun=${words[-1]-}
    if [[ $begun == *[=:]* && $COMP_WORDBREAKS == *=* ]]; then
        broken=${begun%"${begun##*[=:]}"}
    fi

    COMPREPLY=()
    while IFS= read -r line; do
        candidate=${line%%$'\t'*}
        if [[ $candidate == :files ]]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "${begun#"$broken"}")
            return
        fi
        [[ $candidate == */ ]] && compopt -o nospace 2>/dev/null
        printf -v candidate '%q' "${candidate#"$broken"}"
        COMPREPLY+=("$candidate")
    done < <("${COMP_WORDS[0]/#\~\//$HOME/}" complete -- "${words[@]}" 2>/dev/null)
}

complete -F _mb mb
