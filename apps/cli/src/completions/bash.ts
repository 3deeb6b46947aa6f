import type { CommandTable, OptionEntry } from '../command-table.ts';
import {
  defaultCommand,
  namesOf,
  openingOptions,
  singleQuoted,
  type Values,
  type ValuesOf,
  valueOptions,
} from './values.ts';

/**
 * Writes completions for bash, from 3.2 on and without the package bash-completion.
 *
 * Where it has nothing to offer, readline completes names of files, and quotes them as only it can.
 */
export function bashScript(table: CommandTable, valuesOf: ValuesOf): string {
  const first = defaultCommand(table).name;
  const names = table.commands.map(({ name }) => name);
  return `# bash completion for rethread
_rethread() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev='' command='' word i IFS=$' \\t\\n'
  if ((COMP_CWORD > 0)); then prev=\${COMP_WORDS[COMP_CWORD-1]}; fi
  # \`--to=html\` comes as three words.
  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      --) return ;;
      ${valueOptions(table).join('|')})
        if [[ \${COMP_WORDS[i+1]} == '=' ]]; then ((i++)); fi
        ((i++)) ;;
      -*) ;;
      *) if [[ -z $command ]]; then command=$word; fi ;;
    esac
  done
  case $command in
${table.commands.map(({ name, options }) => optionCase(name, options, valuesOf)).join('\n')}
    *)
      case $prev in
${valueCases(openingOptions(table), valuesOf)}
      esac ;;
  esac
  if [[ $cur == -* ]]; then
    case $command in
${table.commands.map(({ name, options }) => `      ${name}) _rethread_words ${singleQuoted(flags(options))} ;;`).join('\n')}
      *) _rethread_words ${singleQuoted(flags(openingOptions(table)))} ;;
    esac
    return
  fi
  case $command in
    '')
      _rethread_words ${singleQuoted(names.join(' '))}
      _rethread_files -f ;;
${table.commands
  .filter(({ name }) => name !== first)
  .map(
    (command) =>
      `    ${command.name}) ${command.arguments.length === 0 ? '_rethread_nothing' : offer(valuesOf(command.arguments[0]?.name ?? '', command.arguments[0]?.choices ?? []))} ;;`,
  )
  .join('\n')}
  esac
}
_rethread_words() {
  local word
  for word in $1; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
  done
}
_rethread_files() {
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen "$1" -- "$cur")
  type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
}
_rethread_nothing() {
  type compopt >/dev/null 2>&1 && compopt +o default +o bashdefault 2>/dev/null
}
complete -o bashdefault -o default -F _rethread rethread
`;
}

function optionCase(name: string, options: readonly OptionEntry[], valuesOf: ValuesOf): string {
  const cases = valueCases(options, valuesOf);
  return cases === '' ? `    ${name}) ;;` : `    ${name})\n      case $prev in\n${cases}\n      esac ;;`;
}

function valueCases(options: readonly OptionEntry[], valuesOf: ValuesOf): string {
  return options
    .flatMap((option) =>
      option.value === null
        ? []
        : [
            `        ${namesOf(option).join('|')}) ${offer(valuesOf(option.value, option.choices))}; return ;;`,
          ],
    )
    .join('\n');
}

function offer({ words, paths }: Values): string {
  const offered = words.length === 0 ? [] : [`_rethread_words ${singleQuoted(words.join(' '))}`];
  // With no words, readline's own completion of files is better.
  if (paths === 'files' && words.length > 0) offered.push('_rethread_files -f');
  if (paths === 'directories') offered.push('_rethread_files -d');
  if (paths === null) offered.push('_rethread_nothing');
  return offered.length === 0 ? ':' : offered.join('; ');
}

function flags(options: readonly OptionEntry[]): string {
  return options.flatMap(namesOf).join(' ');
}
