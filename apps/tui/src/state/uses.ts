/** How often commands were used, by name; no more is counted than tells that somebody knows them. */
export type Uses = Readonly<Record<string, number>>;

/** Uses after which a command is known. */
export const ENOUGH_USES = 5;

/** Commands that there are hints for. */
const HINTED = new Set([
  ...['help', 'next-post', 'previous-post', 'next-hit', 'previous-hit', 'clear', 'parent', 'replies'],
  ...['search', 'follow', 'fold', 'copy'],
]);

/** Counts a use of a command, as far as that matters. */
export function countUse(uses: Uses, command: string): Uses {
  const known = uses[command] ?? 0;
  return HINTED.has(command) && known < ENOUGH_USES ? { ...uses, [command]: known + 1 } : uses;
}

/** Of what two readers counted, the more for each command. */
export function mergeUses(one: Uses, other: Uses): Uses {
  const merged = new Map(Object.entries(one));
  for (const [name, count] of Object.entries(other)) merged.set(name, Math.max(count, merged.get(name) ?? 0));
  return Object.fromEntries(merged);
}
