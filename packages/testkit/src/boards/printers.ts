import { phpbb2 } from './engines/phpbb2.ts';
import { phpbb3Prosilver30, phpbb3Prosilver31 } from './engines/phpbb3-prosilver.ts';
import { phpbb3Subsilver2 } from './engines/phpbb3-subsilver2.ts';
import { xenforo2 } from './engines/xenforo2.ts';
import type { BoardPrinter } from './printer.ts';

/** Every engine and skin. */
export const printers: readonly BoardPrinter[] = [
  xenforo2,
  phpbb3Prosilver31,
  phpbb3Prosilver30,
  phpbb3Subsilver2,
  phpbb2,
];
