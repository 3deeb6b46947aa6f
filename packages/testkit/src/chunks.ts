/** Cuts `text` into pieces of `sizes` units, round and round; a size may be 0, but not every one. */
export function chunksOf(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  for (let start = 0, turn = 0; start < text.length; turn += 1) {
    const end = start + (sizes[turn % sizes.length] ?? 1);
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}
