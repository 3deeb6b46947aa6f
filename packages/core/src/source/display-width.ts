/**
 * Columns that a UTF-16 unit takes where text is set in a grid: two for East Asian ideographs, kana and hangul, none for marks
 * above letters. Each of the two units of a pair counts as one: most pairs are pictures, two columns wide.
 */
export function displayWidth(unit: number): number {
  if (unit < 0x300) return 1;
  if (unit < 0x370 || unit === 0x200b || unit === 0x200d || (unit >= 0xfe00 && unit <= 0xfe0f)) return 0;
  if (unit < 0x1100) return 1;
  const isWide =
    unit <= 0x115f ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe6f) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    (unit >= 0xffe0 && unit <= 0xffe6);
  return isWide ? 2 : 1;
}
