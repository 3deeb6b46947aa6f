import { expect, test } from 'vitest';
import { dump, goldPost, thread } from './invented.ts';
import { readDump, scoreDump } from './score-dump.ts';

const mini = { ...dump('Tin or slate?', [goldPost(1, [0, 13])]), path: 'board2\\a.txt' };

test('a score says what was read and as what', () => {
  const reader = { parse: () => ({ thread: thread([]) }), dialectIds: ['plain'] };
  expect(scoreDump(mini, reader)).toMatchObject({
    path: 'board2/a.txt',
    engine: 'board2',
    extractor: 'flat',
    dialect: 'plain',
    error: null,
    answers: [{ kind: 'dialect', score: 0.7, isRight: true }],
  });
});

test('what the parser throws is kept, in one line, and nothing is right', () => {
  const reader = {
    parse: () => {
      throw new RangeError('too\nlong');
    },
    dialectIds: [],
  };
  const score = scoreDump(mini, reader);
  expect(score).toMatchObject({ dialect: null, error: 'RangeError: too', answers: [] });
  expect(score.counts.starts).toEqual({ gold: 1, predicted: 0, right: 0 });
  expect(readDump(mini, reader).error).toBeInstanceOf(RangeError);
});
