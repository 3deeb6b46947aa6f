import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@rethread/core';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread, lineBreak, paragraph } from '../../test/build-thread.ts';
import { hostileDump } from '../../test/hostile-dump.ts';
import { readMailbox } from '../../test/inspectors/mbox.ts';
import { isInstalled } from '../../test/installed.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { plainText, wholePost } from '../plain-text.ts';
import { chunks, toMbox } from './mbox.ts';

const parseMessage = (chunk: string) => PostalMime.parse(chunk.slice(chunk.indexOf('\n') + 1));

it('writes messages that answer each other', async () => {
  const messages = await Promise.all([...chunks(buildThread(sampleThread))].map(parseMessage));
  const place = (id = '') => id.replaceAll(/<[\da-f]{16}-(p\d+)@rethread\.invalid>/gu, '$1');
  expect(
    messages.map(({ messageId, inReplyTo, references, from, subject, date }) =>
      [place(messageId), place(inReplyTo), place(references), from?.name, subject, date].join(' | '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "p1 |  |  | Towpath Tess | Lock gate leaking, nobody responsible | 2012-04-29T00:00:00.000Z",
      "p2 | p1 | p1 | bob77 | Re: Lock gate leaking, nobody responsible | 2012-04-29T21:14:00.000Z",
      "p3 |  | p1 | unknown | Re: Lock gate leaking, nobody responsible | 2012-04-29T21:14:01.000Z",
      "p4 | p2 | p1 p2 | ~Old Trapper | Re: Lock gate leaking, nobody responsible | 2012-04-29T21:14:02.000Z",
      "p5 | p4 | p1 p2 p4 | bob77 | Re: Lock gate leaking, nobody responsible | 2012-04-29T21:14:03.000Z",
      "p6 |  | p1 | דנה 42 | Re: Lock gate leaking, nobody responsible | 2012-04-29T21:14:04.000Z",
    ]
  `);
  expect(toMbox(buildThread({ posts: [{ children: [paragraph('Slow water')] }] }))).toMatchInlineSnapshot(`
    "From unknown@4760f3bd2eabd4fc.rethread.invalid Thu Jan  1 00:00:00 1970
    From: unknown <unknown@4760f3bd2eabd4fc.rethread.invalid>
    Subject: Untitled thread
    Date: Thu, 1 Jan 1970 00:00:00 +0000
    Message-ID: <4760f3bd2eabd4fc-p1@rethread.invalid>
    X-Rethread-Post: #1
    X-Rethread-Date: unknown
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Slow water

    "
  `);
});

it('gives bodies back letter by letter, whatever they say', () => {
  fc.assert(
    fc.property(arbitraryThread, ({ thread, diagnostics }) => {
      const posts = thread.children.map((post) => ({ ...post, edited: null }));
      const result = { thread: { ...thread, children: posts }, diagnostics };
      const bodies = readMailbox(toMbox(result)).map(({ body }) => body);
      expect(bodies).toHaveLength(posts.length);
      for (const [index, post] of posts.entries()) {
        if (!JSON.stringify(post).includes('"type":"quote"'))
          expect(bodies[index]).toBe(plainText(post, wholePost));
      }
    }),
    { numRuns: 200 },
  );
});

it('lets no line begin a message, a header or another mailbox', async () => {
  const lines = [
    'From a@b Thu Jan  1 00:00:00 1970',
    '>From me',
    '.',
    '',
    'Bcc: x@example',
    `${'x'.repeat(75)}From y`,
  ];
  const children = [paragraph(...lines.flatMap((line) => [line, lineBreak]), 'end')];
  const title = 'A\r\nBcc: evil@example\r\n\r\nbody =?utf-8?Q?x?= \u001B[2J \u{1F600}'.repeat(5);
  const name = '"Tess" <evil@example>, \u{1F600}\r\nX-Evil: 1';
  const result = buildThread({ posts: [{ author: { name }, children }, { children }] });
  result.thread.title = { type: 'title', value: title, position: result.thread.position };
  const output = toMbox(result);
  expect(output.match(/^From /gmu)).toHaveLength(2);
  for (const chunk of chunks(result)) {
    const { subject, from, bcc, text, headers } = await parseMessage(chunk);
    expect(text?.trimEnd()).toBe([...lines, 'end'].join('\n'));
    expect(subject?.replace(/^Re: /u, '')).toBe(title.replaceAll('\r\n', ' ').replaceAll('\u001B', ''));
    expect(from?.address).toMatch(/^(?:a1|unknown)@[\da-f]{16}\.rethread\.invalid$/u);
    expect(bcc).toBeUndefined();
    expect(headers.map(({ key }) => key)).not.toContain('x-evil');
  }
});

it('keeps the order of the thread by date, where the dump leaves dates open', () => {
  const dates = [
    null,
    { raw: 'a', iso: '2012-04-29' },
    { raw: 'b', iso: '2012-04-29' },
    null,
    { raw: 'c', iso: '2012-04-29T21:14' },
  ];
  const datesOf = (given: typeof dates) =>
    [...chunks(buildThread({ posts: given.map((date) => ({ date, children: [] })) }))].map(
      (chunk) => /^Date: \w+, (.*) \+0000$/mu.exec(chunk)?.[1],
    );
  expect(datesOf(dates)).toEqual([
    '28 Apr 2012 23:59:59',
    '29 Apr 2012 00:00:00',
    '29 Apr 2012 00:00:01',
    '29 Apr 2012 00:00:02',
    '29 Apr 2012 21:14:00',
  ]);
  expect(datesOf([null, null])).toEqual(['1 Jan 1970 00:00:00', '1 Jan 1970 00:00:01']);
});

const read = `
import mailbox, sys, email, email.policy
box = mailbox.mbox(sys.argv[1], factory=None)
for message in box:
    parsed = email.message_from_bytes(message.as_bytes(), policy=email.policy.default)
    print(len(parsed.defects), parsed['from'].addresses[0].display_name, '|', parsed.get_content().splitlines()[0][:30])`;

if (isInstalled('python3', '-c', 'import mailbox, email')) {
  it("is read by Python's mailbox without a defect", () => {
    const folder = mkdtempSync(join(tmpdir(), 'rethread-mbox-'));
    try {
      const readAll = (text: string) => {
        writeFileSync(join(folder, 'a.mbox'), text);
        return execFileSync('python3', ['-X', 'utf8', '-c', read, join(folder, 'a.mbox')], {
          encoding: 'utf8',
        });
      };
      expect(readAll(toMbox(buildThread(sampleThread)))).toMatchInlineSnapshot(`
        "0 Towpath Tess | The old lock gate leaks again,
        0 bob77 | Towpath Tess said:
        0 unknown | paging @bob77 and @nobody: wha
        0 ~Old Trapper | ~bob77 wrote:
        0 bob77 | Old Trapper said:
        0 דנה 42 | > sill
        "
      `);
      const hostile = parse(hostileDump);
      expect(readAll(toMbox(hostile)).match(/^0 /gmu)).toHaveLength(hostile.thread.children.length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
