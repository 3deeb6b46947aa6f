import type { CommandEntry, CommandTable, OptionEntry } from '../command-table.ts';
import { namesOf, openingOptions, singleQuoted, type Values, type ValuesOf, valueOptions } from './values.ts';

/** Writes completions for zsh: to be sourced behind `compinit`, or put as `_rethread` into a folder of `fpath`. */
export function zshScript(table: CommandTable, valuesOf: ValuesOf): string {
  return `#compdef rethread
# zsh completion for rethread
_rethread() {
  local curcontext="$curcontext" state state_descr line command='' i
  typeset -A opt_args
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      (--) break ;;
      (${valueOptions(table).join('|')}) ((i++)) ;;
      (-*) ;;
      (*) command=$words[i]; break ;;
    esac
  done
  case $command in
    (${table.commands.map(({ name }) => name).join('|')}) words[i]=(); ((CURRENT--)) ;;
    (*) command='' ;;
  esac
  case $command in
${table.commands.map((command) => `    (${command.name})\n${call(command.options, argumentSpecs(command, valuesOf), valuesOf)} ;;`).join('\n')}
    (*)
${call(openingOptions(table), ["'1: :_rethread_first'"], valuesOf)} ;;
  esac
}
_rethread_first() {
  _alternative 'commands:command:_rethread_commands' 'files:file:_files'
}
_rethread_commands() {
  local -a commands=(
${table.commands.map(({ name, summary }) => `    ${singleQuoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _describe -t commands command commands
}
if [[ $funcstack[1] == _rethread ]]; then
  _rethread "$@"
else
  compdef _rethread rethread
fi
`;
}

function call(options: readonly OptionEntry[], specs: readonly string[], valuesOf: ValuesOf): string {
  const all = [...options.map((option) => optionSpec(option, valuesOf)), ...specs];
  return `      _arguments -s -S ${all.join(' \\\n        ')}`;
}

function optionSpec(option: OptionEntry, valuesOf: ValuesOf): string {
  const names = namesOf(option);
  const value =
    option.value === null ? '' : `:${option.value}:${action(valuesOf(option.value, option.choices))}`;
  const rest = `[${escaped(option.help).replace(/[[\]]/gu, '\\$&')}]${value}`;
  // \`--to=html\` and \`--to html\`, \`-thtml\` and \`-t html\`.
  const spelt = names.map((name) => name + (option.value === null ? '' : name.startsWith('--') ? '=' : '+'));
  if (names.length === 1) return singleQuoted(`${spelt[0]}${rest}`);
  return `${singleQuoted(`(${names.join(' ')})`)}{${spelt.join(',')}}${singleQuoted(rest)}`;
}

function argumentSpecs(command: CommandEntry, valuesOf: ValuesOf): string[] {
  return command.arguments.map(({ name, choices, isRepeated }) =>
    singleQuoted(`${isRepeated ? '*' : '1'}:${name}:${action(valuesOf(name, choices))}`),
  );
}

function action({ words, paths }: Values): string {
  const list = `(${words.join(' ')})`;
  if (paths === null) return words.length === 0 ? ' ' : list;
  const files = paths === 'files' ? '_files' : '_files -/';
  return words.length === 0 ? files : `_alternative "names:name:${list}" "files:file:${files}"`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(':', '\\:');
}
