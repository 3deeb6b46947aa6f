import { expect, it } from 'vitest';
import { buildThread, paragraph } from '../../test/build-thread.ts';
import { gatherFacts } from '../facts.ts';
import { divideIntoRuns } from './runs.ts';

function runsOf(...texts: string[]): number[] {
  const posts = texts.map((text) => ({ children: [paragraph(text)] }));
  const facts = gatherFacts(buildThread({ posts }).thread);
  const runs = divideIntoRuns(facts.posts);
  expect(runs.flat()).toEqual(facts.posts);
  return runs.map((run) => run.length);
}

const page = 'words and more '.repeat(1000);

it('ends a run where it is some windows high, by the length of its posts', () => {
  expect(runsOf()).toEqual([]);
  expect(runsOf('short')).toEqual([1]);
  expect(runsOf(...Array.from({ length: 1000 }, () => 'short'))).toEqual(
    expect.arrayContaining([expect.toSatisfy((count: number) => count > 80 && count < 130)]),
  );
  expect(runsOf(page, page, page, page, page, page)).toEqual([3, 3]);
});

it('leaves no short run at the end', () => {
  expect(runsOf(page, page, page, 'short')).toEqual([4]);
});
