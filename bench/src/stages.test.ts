import { expect, test } from 'vitest';
import { stageShares } from './stages.ts';

const core = 'file:///home/packages/core/src/';

/** A profile whose nodes are a chain of calls, each given as function name and file, with one sample in each node. */
function chain(...calls: [functionName: string, url: string][]) {
  const nodes = calls.map(([functionName, url], index) => ({
    id: index + 1,
    callFrame: { functionName, url, scriptId: '1', lineNumber: 0, columnNumber: 0 },
    children: index + 1 < calls.length ? [index + 2] : [],
  }));
  return {
    nodes,
    samples: nodes.map(({ id }) => id),
    timeDeltas: nodes.map(() => 1000),
    startTime: 0,
    endTime: 0,
  };
}

test('time is counted for the innermost stage that is running', () => {
  const shares = stageShares(
    chain(
      ['run', 'file:///home/bench/src/measure-stages.ts'],
      ['parse', `${core}parse.ts`],
      ['isBlank', `${core}source/lines.ts`],
      ['finishPost', `${core}tree/finish.ts`],
      ['isBlank', `${core}source/lines.ts`],
      ['parseInlines', `${core}grammar/inline.ts`],
      ['tokenize', 'file:///home/node_modules/chevrotain/lib/lexer.js'],
      ['(garbage collector)', ''],
    ),
  );
  expect(shares).toEqual({
    source: 2 / 7,
    lines: 0,
    grammar: 2 / 7,
    tree: 2 / 7,
    resolve: 0,
    memory: 1 / 7,
  });
});
