const placeholder = /\{\{ ?(title|head|style|body) ?\}\}/gu;

/** What can stand in a frame. */
export type FramePart = 'title' | 'head' | 'style' | 'body';

/**
 * Takes a user's frame of a page apart at its placeholders: `{{title}}`, `{{head}}` (all that the head of the page needs, except
 * `<title>`), `{{style}}` (its style alone, for frames with a policy of their own) and `{{body}}`. Other braces stay as
 * they are.
 *
 * @returns Texts of the frame and names of parts, by turns, from a text to a text.
 * @throws {RangeError} If `{{body}}` stands nowhere or more than once, since the page would be empty or have each anchor
 *   twice.
 */
export function splitFrame(frame: string): (string | { part: FramePart })[] {
  const pieces = frame.replace(/^\uFEFF/u, '').split(placeholder);
  const parts = pieces.map((piece, index) => (index % 2 === 0 ? piece : { part: piece as FramePart }));
  const bodyCount = parts.filter((part) => typeof part !== 'string' && part.part === 'body').length;
  if (bodyCount !== 1) {
    const problem = bodyCount === 0 ? 'has no `{{body}}`' : `has \`{{body}}\` ${bodyCount} times`;
    throw new RangeError(
      `Option \`template\` of format \`html\` ${problem}; put it once where the posts should stand`,
    );
  }
  return parts;
}
