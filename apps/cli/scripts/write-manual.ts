/** Writes the manual page into `dist`, as a part of the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { standardManual } from './standard-manual.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
mkdirSync(dist, { recursive: true });
writeFileSync(`${dist}rethread.1`, standardManual());
