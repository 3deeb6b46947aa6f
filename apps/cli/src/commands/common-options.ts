import { type Command, Option } from 'commander';

/** What commander gathers of the options that commands share. */
export interface CommonOptions {
  from?: string;
}

/** Adds the options of every command that reads threads. */
export function withCommonOptions(command: Command): Command {
  return command
    .option(
      '--dialect <DIALECT>',
      'how the dump was made, where that is known: one of `rethread dialects`, or a JSON file',
    )
    .addOption(new Option('-f, --from <DIALECT>').hideHelp())
    .on('option:dialect', (dialect: string) => command.setOptionValue('from', dialect));
}
