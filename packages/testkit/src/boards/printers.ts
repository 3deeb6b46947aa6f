import { discourse } from './engines/discourse.ts';
import { flarum } from './engines/flarum.ts';
import { fluxbb } from './engines/fluxbb.ts';
import { forumotion } from './engines/forumotion.ts';
import { hackerNews } from './engines/hacker-news.ts';
import { imageboard } from './engines/imageboard.ts';
import { invision2 } from './engines/invision2.ts';
import { invision3 } from './engines/invision3.ts';
import { invision4 } from './engines/invision4.ts';
import { lemmy } from './engines/lemmy.ts';
import { mailArchive } from './engines/mail-archive.ts';
import { mybb } from './engines/mybb.ts';
import { phpbb2 } from './engines/phpbb2.ts';
import { phpbb3Prosilver30, phpbb3Prosilver31 } from './engines/phpbb3-prosilver.ts';
import { phpbb3Subsilver2 } from './engines/phpbb3-subsilver2.ts';
import { proboards } from './engines/proboards.ts';
import { reddit } from './engines/reddit.ts';
import { smf2 } from './engines/smf2.ts';
import { ubbThreads } from './engines/ubb-threads.ts';
import { vanilla } from './engines/vanilla.ts';
import { vbulletinArchive } from './engines/vbulletin-archive.ts';
import { vbulletin3 } from './engines/vbulletin3.ts';
import { vbulletin4 } from './engines/vbulletin4.ts';
import { vbulletin5 } from './engines/vbulletin5.ts';
import { woltlab } from './engines/woltlab.ts';
import { xenforo1 } from './engines/xenforo1.ts';
import { xenforo2 } from './engines/xenforo2.ts';
import { yabb } from './engines/yabb.ts';
import type { BoardPrinter } from './printer.ts';

/** Every engine and skin. A new one comes last: its place is part of the seed of its pages. */
export const printers: readonly BoardPrinter[] = [
  xenforo2,
  phpbb3Prosilver31,
  phpbb3Prosilver30,
  phpbb3Subsilver2,
  phpbb2,
  vbulletin4,
  vbulletin3,
  vbulletin5,
  xenforo1,
  smf2,
  mybb,
  invision4,
  invision3,
  discourse,
  vanilla,
  fluxbb,
  woltlab,
  flarum,
  reddit,
  hackerNews,
  mailArchive,
  invision2,
  vbulletinArchive,
  forumotion,
  lemmy,
  proboards,
  yabb,
  ubbThreads,
  imageboard,
];
