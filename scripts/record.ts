/**
 * `npm run record`: reads invented threads with the built command in a real terminal, and writes what it shows: as a moving
 * picture, `docs/reader.svg`, and as text, `docs/screens.txt`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTerminal, type TestTerminal } from '../apps/tui/src/testing/terminal.ts';
import { drawRecording, type Frame, runsOf } from './draw-recording.ts';

interface Size {
  columns: number;
  rows: number;
}

/** Keys, and what they bring to the screen. */
interface Step {
  /** As the terminal sends them. */
  keys: string;
  caption: string;
  /** Something that stands on the screen then and did not before. */
  brings: string;
}

/** A run of the command. */
interface Scene {
  words: readonly string[];
  size: Size;
  caption: string;
  /** Something that stands on the first screen. */
  brings: string;
  steps: readonly Step[];
  /** Whether it goes into the picture, too. */
  isPictured: boolean;
}

/** The tree needs 110 columns. */
const WIDE: Size = { columns: 112, rows: 26 };

const scenes: readonly Scene[] = [
  {
    words: ['harbour-clock.txt'],
    size: WIDE,
    caption: '$ rethread harbour-clock.txt',
    brings: 'post 1 of 8',
    isPictured: true,
    steps: [
      { keys: '5GT', caption: '5G T   post 5, quotes folded', brings: 'post 5 of 8' },
      { keys: '\r', caption: 'Enter   the passage that the quote repeats', brings: 'Backspace' },
      {
        keys: '\u007ft',
        caption: 'Backspace t   back, and the tree of who answers whom',
        brings: '└ #5 Marit',
      },
      { keys: 'gtT/spring\r', caption: '/spring   a search, from the start', brings: '1 of ' },
    ],
  },
  {
    words: ['.'],
    size: WIDE,
    caption: '$ rethread .',
    brings: 'What to do with spare boards',
    isPictured: true,
    steps: [],
  },
  {
    words: ['harbour-clock.txt'],
    size: { columns: 40, rows: 12 },
    caption: '$ rethread harbour-clock.txt, in 40 columns and 12 rows',
    brings: 'post 1 of 8',
    isPictured: false,
    steps: [{ keys: '5G', caption: '5G   post 5', brings: 'post 5' }],
  },
];

/** Milliseconds without a change, after which nothing is on its way. */
const QUIET = 250;

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const command = at('apps/cli/dist/rethread.js');
const frames: Frame[] = [];
const texts: string[] = [];

process.chdir(at('docs/threads'));
for (const scene of scenes) await play(scene);
writeFileSync(at('docs/reader.svg'), drawRecording(frames, WIDE, 'rethread reads a thread in a terminal'));
writeFileSync(at('docs/screens.txt'), texts.join('\n'));

async function play({ words, size, caption, brings, steps, isPictured }: Scene): Promise<void> {
  // A home for each, so that none goes on where another was left.
  const home = mkdtempSync(join(tmpdir(), 'rethread-record-'));
  const terminal = startTerminal(
    process.execPath,
    [command, ...words, '--color=always'],
    size,
    environment(home),
  );
  try {
    for (const step of [{ keys: '', caption, brings }, ...steps]) {
      for (const key of step.keys) {
        terminal.send(key);
        await settled(terminal);
      }
      await terminal.until(step.brings, (screen) => screen.join('\n').includes(step.brings));
      await settled(terminal);
      texts.push(`=== ${step.caption}\n${terminal.screen.join('\n').trimEnd()}\n`);
      if (isPictured) frames.push({ caption: step.caption, runs: runsOfScreen(terminal, size) });
    }
  } finally {
    terminal.signal('SIGHUP');
    await terminal.ended;
    rmSync(home, { recursive: true, force: true });
  }
}

function runsOfScreen(terminal: TestTerminal, { columns, rows }: Size): Frame['runs'] {
  return Array.from({ length: rows }, (_, row) =>
    runsOf(Array.from({ length: columns }, (_, column) => terminal.cellAt(column, row))),
  );
}

async function settled(terminal: TestTerminal): Promise<void> {
  for (let before = -1; before !== terminal.bytes.length; ) {
    before = terminal.bytes.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

/** Nothing of the user's own settings, memory or terminal shows. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.keys(process.env).filter((name) => /^(?:RETHREAD_|INK_|COLOR|TERM_|LC_)/u.test(name));
  return {
    ...Object.fromEntries(own.map((name) => [name, undefined])),
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_STATE_HOME: home,
    XDG_CACHE_HOME: home,
    LANG: 'C.UTF-8',
  };
}
