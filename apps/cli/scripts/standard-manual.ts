import { knownParts, settingVariables } from '@rethread/tui/config';
import manifest from '../package.json' with { type: 'json' };
import { commandTable } from '../src/command-table.ts';
import { manPage } from '../src/man-page.ts';
import { EXAMPLES } from '../src/parse-arguments.ts';

/** The manual page of the command as it is. */
export function standardManual(): string {
  return manPage({
    version: manifest.version,
    table: commandTable(),
    examples: EXAMPLES,
    settings: settingVariables,
    keys: knownParts.commands.map(({ defaultKeys, help = '' }) => ({ keys: defaultKeys, help })),
  });
}
