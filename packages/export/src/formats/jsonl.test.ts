import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, paragraph, repeats, unresolved } from '../../test/build-thread.ts';
import { inspectLines } from '../../test/inspectors/jsonl.ts';
import { isInstalled } from '../../test/installed.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { chunks, toJsonl } from './jsonl.ts';

const columns =
  'thread title post number author author_id author_basis author_score date_raw date_iso date_precision text full_text ' +
  'signature quotes reply_to reply_basis reply_score mentions links edited user_title fields start end';

describe('columns', () => {
  it('are the same on every line of every thread', () => {
    fc.assert(
      fc.property(arbitraryThread, (result) => {
        const { rows } = inspectLines(toJsonl(result));
        expect(rows.map((row) => Object.keys(row).join(' '))).toEqual(
          result.thread.children.map(() => columns),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('hold own words and quotes apart, and what is known of each', () => {
    const result = buildThread({
      title: 'Leaks',
      posts: [
        { author: { name: 'Tess' }, number: '#41', children: [paragraph('The boat leaks.')] },
        {
          author: { name: 'bob77', basis: 'sign-off', score: 0.8 },
          date: { raw: 'Apr 29, 2012', iso: '2012-04-29' },
          edited: 'Last edited: today',
          fields: [{ label: 'Joined', value: '2011' }],
          children: [
            {
              type: 'quote',
              attribution: { name: 'Tess', value: 'Tess said:' },
              source: repeats('p1', 'The boat leaks.'),
              children: [
                { type: 'quote', source: unresolved, children: [paragraph('How is it?')] },
                paragraph('The boat leaks.'),
              ],
            },
            paragraph('See ', { type: 'link', url: 'http://www.a.example', value: 'www.a.example' }, ', ', {
              type: 'mention',
              name: 'Tess',
              value: '@Tess',
            }),
            { type: 'signature', children: [paragraph('Slow water')] },
          ],
        },
      ],
    });
    expect(inspectLines(toJsonl(result)).rows).toMatchInlineSnapshot(`
      [
        {
          "author": "Tess",
          "author_basis": "header",
          "author_id": "a1",
          "author_score": 1,
          "date_iso": null,
          "date_precision": null,
          "date_raw": null,
          "edited": null,
          "end": 31,
          "fields": [],
          "full_text": "The boat leaks.",
          "links": [],
          "mentions": [],
          "number": "#41",
          "post": "p1",
          "quotes": [],
          "reply_basis": null,
          "reply_score": null,
          "reply_to": null,
          "signature": null,
          "start": 6,
          "text": "The boat leaks.",
          "thread": "edb56ebd7047b20f",
          "title": "Leaks",
          "user_title": null,
        },
        {
          "author": "bob77",
          "author_basis": "sign-off",
          "author_id": "a2",
          "author_score": 0.8,
          "date_iso": "2012-04-29",
          "date_precision": "day",
          "date_raw": "Apr 29, 2012",
          "edited": "Last edited: today",
          "end": 148,
          "fields": [
            {
              "label": "Joined",
              "role": "other",
              "value": "2011",
            },
          ],
          "full_text": "Tess said:
      >> How is it?
      >
      > The boat leaks.

      See www.a.example, @Tess

      -- 
      Slow water",
          "links": [
            "http://www.a.example",
          ],
          "mentions": [
            "Tess",
          ],
          "number": null,
          "post": "p2",
          "quotes": [
            {
              "altered": false,
              "author": "Tess",
              "post": "p1",
              "score": 0.93,
              "status": "resolved",
              "text": "> How is it?

      The boat leaks.",
            },
          ],
          "reply_basis": null,
          "reply_score": null,
          "reply_to": null,
          "signature": "Slow water",
          "start": 31,
          "text": "See www.a.example, @Tess",
          "thread": "edb56ebd7047b20f",
          "title": "Leaks",
          "user_title": null,
        },
      ]
    `);
  });
});

it('gives a title that is asked for, the same thread id all the same, and a line a part', () => {
  const result = buildThread(sampleThread);
  const parts = [...chunks(result, { title: 'Mine' })];
  expect(parts).toHaveLength(sampleThread.posts.length);
  expect(inspectLines(parts.join('')).rows.map(({ title }) => title)).toEqual(parts.map(() => 'Mine'));
  const ids = new Set(
    [...inspectLines(parts.join('')).rows, ...inspectLines(toJsonl(result)).rows].map(({ thread }) => thread),
  );
  expect(ids.size).toBe(1);
});

if (isInstalled('jq', '--version')) {
  it('is read by jq, line by line', () => {
    const filter = '[.post, .author // "?", (.quotes | length), .quotes[0].post] | @csv';
    const output = execFileSync('jq', ['-r', filter], {
      input: toJsonl(buildThread(sampleThread)),
      encoding: 'utf8',
    });
    expect(output).toMatchInlineSnapshot(`
    ""p1","Towpath Tess",0,
    "p2","bob77",1,"p1"
    "p3","?",0,
    "p4","Old Trapper",2,"p2"
    "p5","bob77",1,"p4"
    "p6","דנה 42",2,
    "
  `);
  });
}

if (isInstalled('python3', '-c', 'import pandas')) {
  it('is read by pandas as one table', () => {
    const script =
      'import pandas, sys\nt = pandas.read_json(sys.stdin, lines=True)\nprint(list(t.columns) == sys.argv[1].split(), len(t))';
    const output = execFileSync('python3', ['-c', script, columns], {
      input: toJsonl(buildThread(sampleThread)),
      encoding: 'utf8',
    });
    expect(output).toBe('True 6\n');
  });
}
