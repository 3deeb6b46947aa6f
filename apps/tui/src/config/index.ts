import { listCommandGroups } from '../folder/list-commands.ts';
import type { Bindable, CommandGroup } from '../state/command.ts';
import { commandGroups } from '../state/commands/index.ts';
import { styles } from '../view/themes/styles.ts';
import { themes } from '../view/themes/themes.ts';
import { defaultConfigText } from './default-config.ts';
import type { ConfigSources } from './load-config.ts';
import { settingDescriptions, variableOf } from './settings.ts';

export { configPath, readConfigFiles } from './find-config.ts';
export { type ConfigFinding, findingLine, loadConfig } from './load-config.ts';

/** What the settings may speak of: the commands of reader and list, styles and themes. */
export const knownParts: Pick<ConfigSources, 'commands' | 'listCommands' | 'styles' | 'themes'> = {
  commands: bindable(commandGroups, 'read'),
  listCommands: bindable(listCommandGroups, 'list'),
  styles,
  themes: themes.map(({ name }) => name),
};

/** The variables of the environment that settings can be said by. */
export const settingVariables: readonly { variable: string; help: string }[] = settingDescriptions.map(
  (setting) => ({
    variable: variableOf(setting),
    help: setting.help,
  }),
);

/** The file of all defaults of the reader. */
export function standardConfigText(): string {
  return defaultConfigText(knownParts);
}

function bindable(groups: readonly CommandGroup<Bindable>[], mode: string): ConfigSources['commands'] {
  return groups.flatMap(({ commands }) =>
    commands.map(({ name, keys, help, runs }) => ({
      name,
      defaultKeys: keys,
      mode,
      help,
      ...(runs === true && { runs }),
    })),
  );
}
