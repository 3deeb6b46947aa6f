import type { TestTerminal } from '../apps/tui/src/testing/terminal.ts';

type Cell = NonNullable<ReturnType<TestTerminal['cellAt']>>;

/** A stretch of a row that is drawn in one way. */
interface Run {
  /** From 0. */
  column: number;
  /** How many it takes; more than the text has characters where some are wide. */
  columns: number;
  text: string;
  style: Style;
}

interface Style {
  /** `#rrggbb`; `null` for the terminal's own. */
  ink: string | null;
  paper: string | null;
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underlined: boolean;
}

/** One screen of a recording. */
export interface Frame {
  /** What was done to come here. */
  caption: string;
  /** By row. */
  runs: readonly (readonly Run[])[];
}

const PAPER = '#12161d';
const INK = '#d8dee9';

/** The sixteen colours of a terminal, as dark ones have them. */
const SIXTEEN = [
  ...['#2e3440', '#f07178', '#a5d075', '#e6c384', '#7fb4ff', '#d2a6ff', '#7fd6d0', '#d8dee9'],
  ...['#8a94a6', '#ff8b92', '#bfe38f', '#ffd899', '#9cc6ff', '#e0bfff', '#9be8e2', '#ffffff'],
];

/** Pixels of a cell, and around the screen. */
const CELL = { width: 8, height: 18 };
const MARGIN = 16;

/** Seconds that a frame is shown. */
const SHOWN = 4;

/** Reads a row off a terminal. */
export function runsOf(cells: readonly (Cell | undefined)[]): Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    // A wide character has a second cell without any text.
    if (cell === undefined || cell.getWidth() === 0) return;
    const text = cell.getChars() || ' ';
    const style = styleOf(cell);
    const last = runs.at(-1);
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) {
      last.text += text;
      last.columns += cell.getWidth();
    } else runs.push({ column, columns: cell.getWidth(), text, style });
  });
  return runs.filter(({ text, style }) => text.trim() !== '' || style.paper !== null);
}

function styleOf(cell: Cell): Style {
  const own = {
    ink: colorOf(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
    paper: colorOf(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
  };
  const isInverse = cell.isInverse() !== 0;
  return {
    ink: isInverse ? (own.paper ?? PAPER) : own.ink,
    paper: isInverse ? (own.ink ?? INK) : own.paper,
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underlined: cell.isUnderline() !== 0,
  };
}

function colorOf(isDefault: boolean, isRgb: boolean, color: number): string | null {
  if (isDefault) return null;
  if (isRgb) return `#${color.toString(16).padStart(6, '0')}`;
  const named = SIXTEEN[color];
  if (named !== undefined) return named;
  // The cube of xterm, and behind it the greys.
  const levels = [0, 95, 135, 175, 215, 255];
  const parts =
    color < 232
      ? [36, 6, 1].map((step) => levels[Math.floor((color - 16) / step) % 6] as number)
      : [8 + (color - 232) * 10, 8 + (color - 232) * 10, 8 + (color - 232) * 10];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Draws frames as one SVG that needs nothing else: text as text, shown one after the other. Where the reader of the page
 * wants no motion, the first one stands.
 */
export function drawRecording(
  frames: readonly Frame[],
  size: { columns: number; rows: number },
  title: string,
): string {
  const width = size.columns * CELL.width + 2 * MARGIN;
  const height = (size.rows + 2) * CELL.height + 2 * MARGIN;
  const total = frames.length * SHOWN;
  const share = 100 / frames.length;
  const captionTop = MARGIN + (size.rows + 1.5) * CELL.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeText(title)}</title>`,
    `<desc id="d">${escapeText(frames.map(({ caption }) => caption).join('; '))}</desc>`,
    '<style>',
    `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:${INK};white-space:pre}`,
    '.b{font-weight:bold}.d{opacity:.65}.i{font-style:italic}.u{text-decoration:underline}.c{fill:#e6c384}',
    `.f{visibility:hidden;animation:show ${total}s step-end infinite}`,
    `@keyframes show{0%{visibility:visible}${share}%{visibility:hidden}}`,
    ...frames.map((_, index) => `.f${index}{animation-delay:${index * SHOWN}s}`),
    '@media (prefers-reduced-motion:reduce){.f{animation:none}.f0{visibility:visible}}',
    '</style>',
    `<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>`,
    ...frames.map(({ caption, runs }, index) =>
      [
        `<g class="f f${index}">`,
        ...runs.flatMap((row, number) => row.map((run) => drawRun(run, number))),
        `<text class="c" x="${MARGIN}" y="${captionTop}">${escapeText(caption)}</text>`,
        '</g>',
      ].join('\n'),
    ),
    '</svg>',
    '',
  ].join('\n');
}

function drawRun({ column, columns, text, style }: Run, row: number): string {
  const x = MARGIN + column * CELL.width;
  const top = MARGIN + row * CELL.height;
  const paper =
    style.paper === null
      ? ''
      : `<rect x="${x}" y="${top}" width="${columns * CELL.width}" height="${CELL.height}" fill="${style.paper}"/>`;
  const shown = text.trimEnd();
  if (shown === '') return paper;
  const names = [style.bold && 'b', style.dim && 'd', style.italic && 'i', style.underlined && 'u'];
  const classes = names.filter((name) => name !== false).join(' ');
  const attributes = [
    classes === '' ? '' : ` class="${classes}"`,
    // A class of its own sets `fill`, which only a style stands over.
    style.ink === null ? '' : ` style="fill:${style.ink}"`,
    // Whatever font there is, the columns stand one below the other.
    ` textLength="${(columns - text.length + shown.length) * CELL.width}"`,
  ].join('');
  return `${paper}<text x="${x}" y="${top + 14}"${attributes}>${escapeText(shown)}</text>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
