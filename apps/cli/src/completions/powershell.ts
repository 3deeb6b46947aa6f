import type { CommandEntry, CommandTable, OptionEntry } from '../command-table.ts';
import { namesOf, openingOptions, type ValuesOf, valueOptions } from './values.ts';

/** Writes completions for PowerShell, from 5.0 on. Where they have nothing to offer, it completes names of files. */
export function powershellScript(table: CommandTable, valuesOf: ValuesOf): string {
  const blocks = table.commands.map(
    (command) => `    ${quoted(command.name)} = ${block(command.options, command, valuesOf)}`,
  );
  return `# PowerShell completion for rethread
Register-ArgumentCompleter -Native -CommandName rethread -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${table.commands.map(({ name, summary }) => `    ${quoted(name)} = ${quoted(summary)}`).join('\n')}
  }
  $known = @{
${blocks.join('\n')}
    '' = ${block(openingOptions(table), null, valuesOf)}
  }
  $taking = @(${valueOptions(table).map(quoted).join(', ')})
  $command = ''
  $previous = ''
  $hasWord = $false
  $skip = $false
  foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
    if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
    $word = $element.ToString()
    $previous = $word
    if ($skip) { $skip = $false; continue }
    if ($taking -ccontains $word) { $skip = $true; continue }
    if ($word.StartsWith('-') -or $hasWord) { continue }
    $hasWord = $true
    if ($known.ContainsKey($word)) { $command = $word }
  }
  $own = $known[$command]
  $offered = if ($skip) {
    $own.Taken[$previous]
  } elseif ($wordToComplete.StartsWith('-')) {
    $own.Options
  } elseif (-not $hasWord) {
    $commands
  } else {
    $own.Words
  }
  if ($null -eq $offered) { return }
  $offered.GetEnumerator() | Where-Object { $_.Key.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
  }
}
`;
}

function block(options: readonly OptionEntry[], command: CommandEntry | null, valuesOf: ValuesOf): string {
  const names = options.flatMap((option) => namesOf(option).map((name) => [name, option.help] as const));
  const values = options.flatMap((option) => {
    const words = option.value === null ? [] : valuesOf(option.value, option.choices).words;
    // Keys of a table are the same in capitals: \`-o\` and \`-O\` are not both there.
    return words.length === 0
      ? []
      : namesOf(option).map((name) => `${quoted(name)} = ${table(words.map((word) => [word, word]))}`);
  });
  const [argument] = command?.arguments ?? [];
  const words = argument === undefined ? [] : valuesOf(argument.name, argument.choices).words;
  return `@{ Options = ${table(names)}; Taken = @{ ${values.join('; ')} }; Words = ${table(words.map((word) => [word, word]))} }`;
}

function table(entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return '$null';
  return `[ordered]@{ ${entries.map(([key, value]) => `${quoted(key)} = ${quoted(value)}`).join('; ')} }`;
}

function quoted(text: string): string {
  // PowerShell takes typographic quotes for quotes.
  return `'${text.replace(/['\u2018\u2019\u201A\u201B]/gu, '$&$&')}'`;
}
