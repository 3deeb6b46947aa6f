import { expect, it } from 'vitest';
import { splitFrame } from './frame.ts';

it('takes a frame apart and leaves other braces alone', () => {
  expect(splitFrame('\uFEFF<p>{{ title }} {{site.url}}{{body}}')).toEqual([
    '<p>',
    { part: 'title' },
    ' {{site.url}}',
    { part: 'body' },
    '',
  ]);
});

it.each(['', '{{title}}', '{{body}} {{body}}'])('refuses %j', (frame) => {
  expect(() => splitFrame(frame)).toThrow(RangeError);
  expect(() => splitFrame(frame)).toThrow('{{body}}');
});
