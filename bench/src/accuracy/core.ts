/** The parser as its sources stand: what changed is measured without a build. */
export { dialects, parse } from '../../../packages/core/src/index.ts';
