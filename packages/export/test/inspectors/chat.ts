export { inspect } from './jsonl.ts';
