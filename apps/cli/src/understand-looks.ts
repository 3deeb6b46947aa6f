import { CommandError, quoted, quotedList } from './command-error.ts';
import type { TypedLooks } from './commands/describe-read.ts';

/** What was asked for on the command line about looks; `null` where configuration, environment and terminal decide. */
export interface Looks {
  color: (typeof COLORS)[number] | null;
  /** A name that may be one of the user's own. */
  theme: string | null;
  emoji: (typeof EMOJI)[number] | null;
  /** `true`, or `null`: there is no option for the contrary. */
  ascii: true | null;
}

const COLORS = ['always', 'never', 'auto'] as const;
const EMOJI = ['full', 'safe', 'ascii'] as const;

/**
 * Says what was meant.
 *
 * @throws {CommandError} If `--color` or `--emoji` has a word that it does not know.
 */
export function understandLooks({ color, theme, emoji, ascii }: TypedLooks): Looks {
  return {
    color: oneOf('--color', color, COLORS),
    theme,
    emoji: oneOf('--emoji', emoji, EMOJI),
    ascii: ascii || null,
  };
}

function oneOf<Word extends string>(
  option: string,
  typed: string | null,
  known: readonly Word[],
): Word | null {
  if (typed === null) return null;
  const word = known.find((each) => each === typed);
  if (word === undefined)
    throw new CommandError(`\`${option}\` takes ${quotedList(known)}, not ${quoted(typed)}`);
  return word;
}
