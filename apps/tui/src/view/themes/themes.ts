import { builtIn, type Looks } from './built-in.ts';
import { parseLook } from './look.ts';
import { type Style, styles } from './styles.ts';

/** A look for every style. */
export interface Theme {
  name: string;
  looks: Looks;
}

/** The themes that come with the reader, in the order in which they are gone through; the first is the default. */
export const themes: readonly Theme[] = Object.entries(builtIn).map(([name, looks]) => ({ name, looks }));

/** The theme that is taken where none is asked for. */
export const defaultTheme = themes[0] as Theme;

/** Finds a theme by its name; `undefined` where there is none. */
export function findTheme(name: string, known: readonly Theme[] = themes): Theme | undefined {
  return known.find((theme) => theme.name === name);
}

/** The theme after the one of that name, going round; the first where the name is not known. */
export function nextTheme(name: string, known: readonly Theme[] = themes): Theme {
  return known[(known.findIndex((theme) => theme.name === name) + 1) % known.length] ?? defaultTheme;
}

/**
 * Reads the themes that a user has written: by name, each a record from style to the words of its look. `base` in a record
 * names the theme that the styles left out are taken from; `default` if it is missing.
 *
 * @param tables  As it came from the configuration; nothing of it is trusted.
 * @returns The themes of the reader with the user's behind them, one of the same name in its place; and a sentence for each
 * thing that could not be used. What is found fault with is left as the base has it.
 */
export function readThemes(tables: unknown): { themes: Theme[]; findings: string[] } {
  const findings: string[] = [];
  const known = [...themes];
  if (tables === undefined) return { themes: known, findings };
  if (!isRecord(tables)) {
    return { themes: known, findings: ['`themes` must be tables of styles by name; see `rethread --help`'] };
  }
  for (const [name, table] of Object.entries(tables)) {
    if (!isRecord(table)) {
      findings.push(`Theme \`${name}\` must be a table of styles, such as \`heading = "bold cyan"\``);
      continue;
    }
    const theme = readTheme(name, table, known, findings);
    const index = known.findIndex((each) => each.name === name);
    if (index === -1) known.push(theme);
    else known[index] = theme;
  }
  return { themes: known, findings };
}

function readTheme(
  name: string,
  { base = 'default', ...table }: Record<string, unknown>,
  known: readonly Theme[],
  findings: string[],
): Theme {
  const under = typeof base === 'string' ? findTheme(base, known) : undefined;
  if (under === undefined) {
    findings.push(
      `Theme \`${name}\` has the unknown base \`${base}\`; known are ${list(known.map((each) => each.name))}`,
    );
  }
  const looks: Record<Style, string> = { ...(under ?? defaultTheme).looks };
  for (const [style, words] of Object.entries(table)) {
    if (!isStyle(style)) {
      findings.push(`Theme \`${name}\` has the unknown style \`${style}\`; known are ${list(styles)}`);
    } else if (typeof words !== 'string') {
      findings.push(`Style \`${style}\` of theme \`${name}\` must be words in quotes, such as "bold cyan"`);
    } else {
      const parsed = parseLook(words);
      if ('look' in parsed) looks[style] = words;
      else {
        findings.push(
          `Style \`${style}\` of theme \`${name}\` has the unknown word \`${parsed.unknown}\`; a look is bold, dim, italic, ` +
            'underline, inverse, strikethrough, a colour such as cyan, bright-red or #87d7ff, and `on` before the colour behind',
        );
      }
    }
  }
  return { name, looks };
}

function isStyle(name: string): name is Style {
  return (styles as readonly string[]).includes(name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
