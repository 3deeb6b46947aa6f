/**
 * Aligns cells into columns, two spaces between them: names to the left, numbers to the right.
 *
 * @param rows  The heading first; it says how many columns there are.
 * @param leftColumns  Indexes of the columns that are aligned to the left; the first and the last where left out.
 */
export function table(rows: readonly string[][], leftColumns?: readonly number[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const left = new Set(leftColumns ?? [0, widths.length - 1]);
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return left.has(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
