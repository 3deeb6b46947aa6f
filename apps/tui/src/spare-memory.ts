import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine collect what is no longer needed sooner rather than hold more memory: reading a long thread on makes much
 * that is forgotten at once. Call it when the code is loaded, since kept compiled code is taken for other flags only
 * before.
 *
 * @returns What takes it back. Compiled code that is kept with other flags than the program starts with is of no use to the
 *   next start.
 */
export function spareMemory(): () => void {
  setFlagsFromString('--optimize-for-size');
  const restore = holdGarbage();
  return () => {
    setFlagsFromString('--no-optimize-for-size');
    restore();
  };
}

/**
 * Keeps the room for new objects from growing, as `spareMemory` does, and slows nothing: a list makes new rows whenever
 * files were looked into, and forgets the old ones.
 *
 * @returns What takes it back.
 */
export function holdGarbage(): () => void {
  setFlagsFromString('--semi-space-growth-factor=1');
  return () => setFlagsFromString('--semi-space-growth-factor=2');
}
