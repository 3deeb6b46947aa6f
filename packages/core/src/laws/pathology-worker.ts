import { parentPort } from 'node:worker_threads';
import { chunksOf, pathologicalShapes, threadTime } from '@rethread/testkit';
import { createParser } from '../parse.ts';

/** What the worker is asked: to parse a shape at several lengths, one after the other, `rounds` times. */
export interface Task {
  shape: string;
  lengths: number[];
  rounds: number;
  /** As the caller of `parse` would name it; detected if left out. */
  dialect?: string;
  /** UTF-16 units a chunk; all at once if left out. */
  chunkSize?: number;
}

/** Milliseconds of processor time of each round, for each length. */
export type Answer = number[][];

parentPort?.on('message', ({ shape, lengths, rounds, dialect, chunkSize }: Task) => {
  const { text } = pathologicalShapes.find(({ name }) => name === shape) ?? { text: () => '' };
  const sources = lengths
    .map((length) => text(length))
    .map((source) => (chunkSize ? chunksOf(source, [chunkSize]) : [source]));
  const answer: Answer = lengths.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, chunks] of sources.entries())
      answer[index]?.push(threadTime(() => parseChunks(chunks, dialect)));
  }
  parentPort?.postMessage(answer);
});

function parseChunks(chunks: string[], dialect: string | undefined): void {
  const parser = createParser(dialect === undefined ? {} : { dialect });
  for (const chunk of chunks) parser.write(chunk);
  parser.end();
}
