import { loadYoga, type Yoga } from 'yoga-layout/load';

let yoga: Yoga | null = null;

/** Makes ready what Ink lays out with: in the bundle, Ink can be loaded only afterwards. */
export async function prepareYoga(): Promise<void> {
  yoga ??= await loadYoga();
}

/** @throws {Error} If it was not made ready, which is a mistake of whoever loads Ink. */
export function preparedYoga(): Yoga {
  if (yoga === null) throw new Error('Ink is loaded before Yoga is prepared');
  return yoga;
}
