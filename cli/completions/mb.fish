# Completion of mb for fish. What may come next is asked of mb itself: mb complete -- WORD...

function __mb_candidates
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l begun (commandline --current-token --cut-at-cursor | string replace --regex -- '^["\']' '')
    set words (string replace --regex -- '^~/' "$HOME/" $words)
    # An empty last word would be lost.
    set -l found ($words[1] complete -- $words[2..-1] "$begun" 2>/dev/null)
    if test "$found[1]" = ":files"\t
        if set -l option (string match --regex -- '^--[a-z-]+=' "$begun")
            __fish_complete_path (string replace --regex -- '^--[a-z-]+=' '' "$begun") | string replace --regex -- '^' "$option"
        else
            __fish_complete_path "$begun"
        end
        return
    end
    string join \n -- $found
end

complete --command mb --no-files --arguments '(__mb_candidates)'
