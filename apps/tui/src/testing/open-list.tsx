import { render } from 'ink';
import { defaultListKeymap } from '../folder/list-commands.ts';
import { ListScreen } from '../folder/list-screen.tsx';
import { emptyList, type ListEffect } from '../folder/list-state.ts';
import { startFolder } from '../folder/start-folder.ts';
import { workerCount, workersOf } from '../folder/start-worker.ts';
import { createPalette } from '../view/palette.ts';

// What the test in a pseudo-terminal runs: the list on a folder. What it would open is said in its status line. Given a
// file for measures, it writes there what it took at the end.
const [folder = '', cache = '', measures = ''] = process.argv.slice(2);
const { stdin, stdout } = process;
let longestGap = 0;
let before = performance.now();
let peak = 0;
if (measures !== '') {
  setInterval(() => {
    longestGap = Math.max(longestGap, performance.now() - before);
    before = performance.now();
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 2);
}
const started = startFolder({
  paths: [folder],
  startWorker: workersOf(new URL('./folder-worker.mjs', import.meta.url)),
  workerCount: workerCount(),
  cache: cache === '' ? null : { path: cache, version: 'test' },
});
const onEffect = async (effect: ListEffect) => {
  if (effect.kind === 'open')
    return `opens ${effect.path}${effect.hit === null ? '' : ` at #${effect.hit.post}`}`;
  if (effect.kind === 'search') started.search(effect.id, effect.query, effect.files);
  if (effect.kind === 'cancel-search') started.cancelSearch();
  return null;
};
const screen = () => (
  <ListScreen
    initial={emptyList('dumps')}
    keymap={defaultListKeymap}
    size={{ columns: stdout.columns || 80, rows: stdout.rows || 24 }}
    paint={createPalette('color')}
    subscribe={started.subscribe}
    onScreen={started.prefer}
    onEffect={onEffect}
    onEnd={() => app.unmount()}
  />
);
stdin.setRawMode(true);
const app = render(screen(), {
  alternateScreen: true,
  incrementalRendering: true,
  interactive: true,
  maxFps: 60,
  exitOnCtrlC: false,
  patchConsole: false,
});
stdout.prependListener('resize', () => app.rerender(screen()));
await app.waitUntilExit();
await started.close();
if (measures !== '') {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(measures, JSON.stringify({ longestGap, peak: peak / 1e6, total: performance.now() }));
}
process.exit(0);
