import type { CommandTable, OptionEntry } from '../command-table.ts';
import { openingOptions, type Values, type ValuesOf, valueOptions } from './values.ts';

/** Writes completions for fish, from 3.0 on. */
export function fishScript(table: CommandTable, valuesOf: ValuesOf): string {
  const commands = table.commands.map(({ name }) => name).join(' ');
  const lines = table.commands.flatMap((command) => {
    const when = `-n ${quoted(`__rethread_is ${command.name}`)}`;
    const [argument] = command.arguments;
    const values = argument && valuesOf(argument.name, argument.choices);
    return [
      `complete -c rethread -n ${quoted('__rethread_is -')} -a ${command.name} -d ${quoted(command.summary)}`,
      ...command.options.map((option) => optionLine(when, option, valuesOf)),
      ...(values?.paths === 'files' ? [] : [`complete -c rethread ${when} -f`]),
      ...(values !== undefined && values.words.length > 0
        ? [`complete -c rethread ${when} -a ${quoted(values.words.join(' '))}`]
        : []),
    ];
  });
  const opening = openingOptions(table).map((option) =>
    optionLine(`-n ${quoted("__rethread_is ''")}`, option, valuesOf),
  );
  return `# fish completion for rethread
# Whether the line has this command; '' if it has none, and - if it has no word at all.
function __rethread_is
    set -l words (commandline -opc)
    set -l skip no
    for word in $words[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case ${valueOptions(table).join(' ')}
                set skip yes
            case '-*'
            case '*'
                if contains -- $word ${commands}
                    test "$word" = "$argv[1]"
                    return
                end
                test "$argv[1]" = ''
                return
        end
    end
    contains -- "$argv[1]" '' -
end
complete -c rethread -e
${[...lines, ...opening].join('\n')}
`;
}

function optionLine(when: string, option: OptionEntry, valuesOf: ValuesOf): string {
  const short = option.short === null ? '' : ` -s ${option.short.slice(1)}`;
  const value = option.value === null ? '' : ` ${offer(valuesOf(option.value, option.choices))}`;
  return `complete -c rethread ${when}${short} -l ${option.long.slice(2)}${value} -d ${quoted(option.help)}`;
}

function offer({ words, paths }: Values): string {
  const own = paths === 'directories' ? ['(__fish_complete_directories)', ...words] : words;
  const list = own.length === 0 ? '' : ` -a ${quoted(own.join(' '))}`;
  // \`-r\` has files as well.
  return `${paths === 'files' ? '-r -F' : '-x'}${list}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
