import type { Surroundings } from './run-effect.ts';

/** How long to wait for the stop, in milliseconds; a job that nobody could continue is never stopped. */
const STOP_WAIT = 250;

/** Stops the whole job, so that a pipeline stops and goes on as one; comes back with `fg`. */
export async function suspendJob({
  withTerminal,
}: Pick<Surroundings, 'withTerminal'>): Promise<string | null> {
  if (process.platform === 'win32') return 'This system cannot stop programs';
  await withTerminal(async () => {
    const continued = new Promise<void>((resolve) => {
      const goOn = () => {
        process.off('SIGCONT', goOn);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(goOn, STOP_WAIT);
      process.on('SIGCONT', goOn);
    });
    process.kill(0, 'SIGTSTP');
    await continued;
  });
  return null;
}
