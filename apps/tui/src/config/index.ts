import { keymap } from '../state/keymap.ts';
import { defaultConfigText } from './default-config.ts';
import type { ConfigSources } from './load-config.ts';
import { settingDescriptions, variableOf } from './settings.ts';
import { styleNames } from './style-names.ts';

export { configPath, readConfigFiles } from './find-config.ts';
export { type ConfigFinding, findingLine, loadConfig } from './load-config.ts';

/** What the settings may speak of: the reader's commands, styles and themes. */
export const knownParts: Pick<ConfigSources, 'commands' | 'styles' | 'themes'> = {
  commands: keymap.flatMap(({ bindings }) =>
    bindings.map(({ command, keys, help }) => ({ name: command, defaultKeys: keys, mode: 'read', help })),
  ),
  styles: styleNames,
  themes: ['auto'],
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
