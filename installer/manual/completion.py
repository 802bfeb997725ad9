# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's table of commands and options as completion for bash, zsh and fish."""

# By the name of an option's value: folders, files, or nothing that a shell could know.
FOLDERS, FILES = {"DIR"}, {"FILE"}
LICENCE = "# SPDX-License-Identifier: " + "GPL-3.0-or-later"  # of what is made, not of this file


# Every command that stands for itself, as its words, with its options and those that all commands take.
def leaves(table, words=()):
    for command in table["commands"]:
        name = (*words, command["name"])
        if command["commands"]:
            yield from leaves(command, name)
        else:
            yield name, command


def names(options):
    return [name for option in options for name in option["names"]]


def with_value(options, kinds=None):
    return [name for option in options if option["value"] and (kinds is None or option["value"] in kinds)
            for name in option["names"]]


def all_options(table):
    options = list(table["options"])
    for _, command in leaves(table):
        options += [option for option in command["options"] if option not in options]
    return options


def bash_case(words, action):
    return f"    {' | '.join(words)}) {action} ;;\n" if words else ""


def bash(table):
    every = all_options(table)
    function = "_" + table["name"].replace("-", "_")
    lines = [LICENCE, f"{function}()", "{",
             '    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words="" word skip=""',
             "    local -a found=()", "    compopt +o default 2>/dev/null", '    case "$previous" in']
    text = "\n".join(lines) + "\n"
    text += bash_case(with_value(every, FOLDERS), 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current"); return')
    text += bash_case(with_value(every, FILES), 'compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current"); return')
    other = [name for name in with_value(every) if name not in with_value(every, FOLDERS | FILES)]
    text += bash_case(other, "return")
    text += "    esac\n"
    # The command words so far: what begins with no dash, and is no option's value.
    text += '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do\n'
    text += '        if [ -n "$skip" ]; then skip=""; continue; fi\n        case "$word" in\n'
    if with_value(every):
        text += f"        {' | '.join(with_value(every))}) skip=1 ;;\n"
    text += '        -*) ;;\n        *) words="$words $word" ;;\n        esac\n    done\n    case "$words " in\n'
    common = names(table["options"])
    for name, command in leaves(table):
        own = [each for each in names(command["options"]) if each not in common]
        files = ' compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current");' \
            if any(option["position"] in FILES for option in command["options"]) else ""
        text += f"    \" {' '.join(name)} \"*) found=({' '.join(own + common)});{files} ;;\n"
    for command in table["commands"]:
        if command["commands"]:
            text += f"    \" {command['name']} \") found=({' '.join(each['name'] for each in command['commands'])}) ;;\n"
    words = [command["name"] for command in table["commands"]]
    text += f"    *) found=({' '.join(words + common)}) ;;\n    esac\n"
    text += '    local -a matching\n    mapfile -t matching < <(compgen -W "${found[*]}" -- "$current")\n'
    text += f'    COMPREPLY+=("${{matching[@]}}")\n}}\ncomplete -F {function} {table["name"]}\n'
    return text


def zsh_quoted(text):
    for old, new in (("\\", "\\\\"), ("'", "'\\''"), ("[", "\\["), ("]", "\\]"), (":", "\\:")):
        text = text.replace(old, new)
    return text


def zsh_option(option):
    action = "_files -/" if option["value"] in FOLDERS else "_files" if option["value"] in FILES else " "
    value = f":{zsh_quoted(option['value'])}:{action}" if option["value"] else ""
    return [f"'{name}[{zsh_quoted(option['help'])}]{value}'" for name in option["names"]]


def zsh_arguments(options, more=()):
    entries = [entry for option in options if option["names"] for entry in zsh_option(option)]
    entries += [f"'*:{option['position']}:{'_files' if option['position'] in FILES else ' '}'"
                for option in options if option["position"]]
    return " \\\n        ".join(["_arguments -s", *entries, *more])


def zsh_function(table, words, common):
    function = "_" + "_".join(words).replace("-", "_")
    if not table["commands"]:
        own = [option for option in table["options"] if option not in common]
        return f"{function}() {{\n    {zsh_arguments(own + common)}\n}}\n"
    text = f"{function}() {{\n    local context state state_descr line\n    typeset -A opt_args\n"
    state = ["':command:->command'", "'*::argument:->arguments'"]
    text += f"    {zsh_arguments(common, state)}\n    case $state in\n"
    text += "    command)\n        local -a commands=("
    text += " ".join(f"'{each['name']}:{zsh_quoted(each['help'])}'" for each in table["commands"])
    text += ")\n        _describe command commands\n        ;;\n    arguments)\n        case $line[1] in\n"
    for each in table["commands"]:
        text += f"        {each['name']}) {function}_{each['name'].replace('-', '_')} ;;\n"
    text += "        esac\n        ;;\n    esac\n}\n"
    return text + "".join(zsh_function(each, (*words, each["name"]), common) for each in table["commands"])


def zsh(table):
    name = table["name"]
    function = "_" + name.replace("-", "_")
    return (f"#compdef {name}\n{LICENCE}\n"
            f"{zsh_function(table, (name,), table['options'])}{function} \"$@\"\n")


def fish_quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_option(program, option, condition):
    line = f"complete -c {program}{condition}"
    for name in option["names"]:
        line += f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}"
    if option["value"]:
        line += " -r -F" if option["value"] in FILES else " -x -a '(__fish_complete_directories)'" \
            if option["value"] in FOLDERS else " -x"
    return line + f" -d {fish_quoted(option['help'])}\n"


def fish(table):
    program = table["name"]
    text = f"{LICENCE}\ncomplete -c {program} -f\n"
    text += "".join(fish_option(program, option, "") for option in table["options"] if option["names"])
    for command in table["commands"]:
        text += (f"complete -c {program} -n __fish_use_subcommand -a {command['name']} "
                 f"-d {fish_quoted(command['help'])}\n")
        for inner in command["commands"]:
            text += (f"complete -c {program} -n '__fish_seen_subcommand_from {command['name']}; and not "
                     f"__fish_seen_subcommand_from {inner['name']}' -a {inner['name']} -d {fish_quoted(inner['help'])}\n")
    for words, command in leaves(table):
        condition = f" -n '__fish_seen_subcommand_from {words[-1]}'"
        if any(option["position"] in FILES for option in command["options"]):
            text += f"complete -c {program}{condition} -F\n"
        for option in command["options"]:
            if option["names"] and not set(option["names"]) <= set(names(table["options"])):
                text += fish_option(program, option, condition)
    return text
