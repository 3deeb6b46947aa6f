import { lineBreak, mark, paragraph, repeats, type ThreadSpec, tag, unresolved } from './build-thread.ts';

const leak =
  'The old lock gate leaks again, about a bucket a minute by my watch, and the parish says it is nobody\u2019s job. ' +
  'I have a pump, two planks and a free weekend. Has anyone here ever packed a mitre gate with oakum?';
const oakum =
  'Oakum works, but only if you dry the sill first. We drained ours over two nights and slept in the van. The second ' +
  'night it rained.';
const tar = 'Stockholm tar, not the stuff from the hardware shop. It stays soft when the frost comes.';

/** A thread that has one of everything a tree can hold. */
export const sampleThread: ThreadSpec = {
  title: 'Lock gate leaking, nobody responsible',
  posts: [
    {
      author: { name: 'Towpath Tess' },
      userTitle: 'Harbour Master',
      date: { raw: 'Apr 29, 2012', iso: '2012-04-29' },
      fields: [
        { label: 'Joined', value: '6 July 2011' },
        { label: 'Messages', value: '2,582' },
      ],
      children: [
        paragraph(leak),
        paragraph('What I would need, in this order:'),
        {
          type: 'list',
          ordered: true,
          start: 1,
          children: [
            [paragraph(mark('1. '), 'somebody who can dive, or at least hold their breath')],
            [paragraph(mark('2. '), 'a permit (ha)')],
            [paragraph(mark('4. '), 'sandwiches; there is no 3')],
          ],
        },
        {
          type: 'signature',
          children: [paragraph('Slow water, ', tag('i'), 'slower', tag('i', true), ' boats')],
        },
      ],
    },
    {
      author: { name: 'bob77' },
      date: { raw: 'Apr 29, 2012 at 9:14 PM', iso: '2012-04-29T21:14' },
      children: [
        {
          type: 'quote',
          attribution: { name: 'Towpath Tess', value: 'Towpath Tess said:' },
          source: repeats('p1', 'Has anyone here ever packed a mitre gate with oakum?', { score: 0.99 }),
          children: [paragraph('Has anyone here ever packed a mitre gate with oakum?')],
        },
        paragraph(oakum),
        paragraph(
          'There is a ',
          tag('b'),
          'drawing',
          tag('b', true),
          ' at ',
          {
            type: 'link',
            url: 'https://locks.example/mitre?sheet=2&size=a3',
            value: 'https://locks.example/mitre?sheet=2&size=a3',
          },
          ', page 4. ',
          tag('color'),
          'Mind the sill.',
          tag('color', true),
        ),
        {
          type: 'list',
          ordered: false,
          start: null,
          children: [
            [paragraph(mark('- '), 'dry sill: holds for years')],
            [paragraph(mark('- '), 'damp sill: holds until Tuesday')],
          ],
        },
      ],
      edited: 'Last edited: Apr 30, 2012',
    },
    {
      children: [
        paragraph(
          'paging ',
          { type: 'mention', name: 'bob77', value: '@bob77' },
          ' and ',
          { type: 'mention', name: 'nobody', value: '@nobody' },
          ': what did you seal it with?',
        ),
        { type: 'divider', value: '***' },
        paragraph(
          'Asking because ours was done with roofing felt',
          lineBreak,
          'and it came up',
          lineBreak,
          '   like a carpet.',
        ),
      ],
    },
    {
      author: { name: 'Old Trapper', basis: 'sign-off', score: 0.82 },
      children: [
        {
          type: 'quote',
          source: repeats('p2', oakum, { score: 0.94 }),
          children: [paragraph(oakum)],
        },
        paragraph('It always rains the second night.'),
        {
          type: 'quote',
          source: repeats('p3', 'what did you seal it with?', { score: 0.88, altered: true }),
          children: [paragraph('what did you', lineBreak, 'seal it with')],
        },
        paragraph(tar),
        { type: 'signOff', name: 'Old Trapper', children: ['yours,', lineBreak, 'Old Trapper'] },
      ],
    },
    {
      author: { name: 'bob77' },
      children: [
        {
          type: 'quote',
          attribution: { name: 'Old Trapper', value: 'Old Trapper said:' },
          source: repeats('p4', `It always rains the second night.\nwhat did you\nseal it with\n${tar}`, {
            score: 0.97,
          }),
          children: [
            paragraph('It always rains the second night.'),
            {
              type: 'quote',
              source: repeats('p3', 'what did you seal it with?', { score: 0.88 }),
              children: [paragraph('what did you seal it with?')],
            },
            paragraph(tar),
          ],
        },
        paragraph('That is the one. For the record, this is what I typed into the pump controller:'),
        { type: 'code', value: 'WHILE level > sill:\n\tpump(on)\n\tsleep(60)   # or do not' },
        { type: 'editNote', children: ['Edit: the 60 is seconds, not minutes. Sorry, neighbours.'] },
      ],
    },
    {
      author: { name: '\u05D3\u05E0\u05D4 42' },
      date: { raw: 'yesterday', iso: null },
      children: [
        {
          type: 'quote',
          source: (_source, posts) => ({
            status: 'ambiguous',
            candidates: posts.slice(1, 3).map(({ id }, index) => ({ post: id, score: 0.48 - index * 0.02 })),
          }),
          children: [paragraph('sill')],
        },
        paragraph(
          '\u05DE\u05D9\u05DD \u05E9\u05E7\u05D8\u05D9\u05DD \u05D7\u05D5\u05D3\u05E8\u05D9\u05DD \u05E2\u05DE\u05D5\u05E7.',
        ),
        {
          type: 'quote',
          attribution: { name: 'Harbour office', value: 'Harbour office wrote on 3 May:' },
          source: unresolved,
          children: [paragraph(mark('> '), 'No works without a form.')],
        },
        paragraph('And which form would that be?'),
      ],
    },
  ],
};
