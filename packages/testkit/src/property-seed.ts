import * as fc from 'fast-check';

/**
 * The seed of every property test: always the same, so that a change is judged by what it changes. `SEED=7 npx vitest run`
 * tries other inputs, and is worth doing before a change to the parser lands.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_120_429) });
