/**
 * How emoji are shown. `safe`: as all terminals count them, joined ones by their first, without skin tones. `full`: as they
 * are. `ascii`: as what was typed before there were emoji, for terminals and fonts without them.
 */
export type EmojiMode = 'full' | 'safe' | 'ascii';

/** What people typed for the commonest; every other emoji is told to be one. */
const EMOTICONS: Readonly<Record<string, readonly string[]>> = {
  ':)': ['🙂', '😊', '☺', '😌'],
  ':D': ['😀', '😃', '😄', '😁', '😆'],
  ":'D": ['😂', '🤣', '😅'],
  ';)': ['😉'],
  ':(': ['🙁', '☹', '😞', '😟', '😔'],
  ":'(": ['😢', '😭'],
  ':P': ['😛', '😜', '😝'],
  ':o': ['😮', '😲', '😯'],
  ':|': ['😐', '😑'],
  ':/': ['😕'],
  '8)': ['😎'],
  ':*': ['😘', '😗'],
  '<3': ['❤', '♥'],
  '</3': ['💔'],
  '+1': ['👍'],
  '-1': ['👎'],
};

const OTHER = '[emoji]';

/** What only changes how an emoji looks. */
const DRESS = /\u20E3|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;

const REGIONAL_A = 0x1f1e6;

let patterns: { sequence: RegExp; known: Map<string, string> } | undefined;

/** Made at their first use: the pattern loads every sequence of Unicode. */
function load(): { sequence: RegExp; known: Map<string, string> } {
  const known = new Map(Object.entries(EMOTICONS).flatMap(([text, all]) => all.map((each) => [each, text])));
  const alone = [...known.keys()].join('');
  // Only with `v` a pattern knows sequences, which the target of the type checker does not have yet.
  patterns ??= { sequence: new RegExp(`\\p{RGI_Emoji}|\\p{Emoji_Presentation}|[${alone}]`, 'gv'), known };
  return patterns;
}

/** Applies `clean` to all but the emoji of a text, which stay as they are. */
export function aroundEmoji(text: string, clean: (part: string) => string): string {
  let shown = '';
  let from = 0;
  for (const { 0: emoji, index } of text.matchAll(load().sequence)) {
    shown += clean(text.slice(from, index)) + emoji;
    from = index + emoji.length;
  }
  return shown + clean(text.slice(from));
}

/** Writes each emoji with the characters of a keyboard: `:)`, `DE` for a flag, else `[emoji]`. */
export function asciiEmoji(text: string): string {
  const { sequence, known } = load();
  return text.replace(sequence, (emoji) => {
    const bare = emoji.replace(DRESS, '');
    // Digits with a keycap, and flags, say something without being pictures.
    if (/^[0-9#*]$/u.test(bare)) return bare;
    if (/^\p{Regional_Indicator}+$/u.test(bare)) {
      return Array.from(bare, (letter) =>
        String.fromCharCode(0x41 + (letter.codePointAt(0) as number) - REGIONAL_A),
      ).join('');
    }
    return known.get(bare) ?? OTHER;
  });
}
