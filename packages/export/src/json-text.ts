/** Characters that JSON allows as they are, but that steer terminals, end lines elsewhere or turn text around. */
const unsafeCharacters = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu;

/** Escapes what steers screens in a text that is JSON: it stands inside strings alone, where an escape is the same character. */
export function escapeUnsafe(json: string): string {
  return json.replace(unsafeCharacters, escapeCharacter);
}

/** Writes a value as one line of JSON, without the line end. */
export function jsonLine(value: unknown): string {
  return escapeUnsafe(JSON.stringify(value));
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
