import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryThread } from '../../test/arbitrary-thread.ts';
import { buildThread } from '../../test/build-thread.ts';
import { inspectLines } from '../../test/inspectors/jsonl.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { type Options, toChat } from './chat.ts';

const rowsOf = (options: Options) => inspectLines(toChat(buildThread(sampleThread), options)).rows;

it('is a ShareGPT conversation whose roles are speakers', () => {
  const [line, ...others] = rowsOf({ shape: 'sharegpt', ownWords: true });
  expect(others).toEqual([]);
  const conversations = line?.['conversations'] as { from: string; value: string }[];
  expect(conversations.map(({ from, value }) => `${from}: ${value.slice(0, 20)}`)).toMatchInlineSnapshot(`
    [
      "Towpath Tess: The old lock gate le",
      "bob77: Oakum works, but onl",
      "[unknown]: paging @bob77 and @n",
      "Old Trapper: It always rains the ",
      "bob77: That is the one. For",
      "דנה 42: מים שקטים חודרים עמו",
    ]
  `);
  expect(toChat(buildThread(sampleThread))).toContain('> Has anyone here');
});

it('is an OpenAI conversation whose names fit its rules', () => {
  const [line] = rowsOf({ shape: 'openai' });
  const messages = line?.['messages'] as { role: string; name: string }[];
  expect(messages.map(({ role, name }) => `${role} ${name}`)).toMatchInlineSnapshot(`
    [
      "user a1",
      "user bob77",
      "user unknown",
      "user a3",
      "user bob77",
      "user a4",
    ]
  `);
  expect(line?.['metadata']).toMatchInlineSnapshot(`
    {
      "names": {
        "a1": "Towpath Tess",
        "a3": "Old Trapper",
        "a4": "דנה 42",
        "bob77": "bob77",
        "unknown": "[unknown]",
      },
    }
  `);
  fc.assert(
    fc.property(arbitraryThread, (result) => {
      const [{ messages } = { messages: [] }] = inspectLines(toChat(result, { shape: 'openai' })).rows;
      for (const { name } of messages as { name: string }[]) expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/u);
    }),
    { numRuns: 50 },
  );
});

it('is a tree of OASST messages: one root, parents before children, roles in turn', () => {
  expect(rowsOf({ shape: 'oasst' }).map(({ role, user_id }) => `${role} ${user_id}`)).toMatchInlineSnapshot(`
    [
      "prompter Towpath Tess",
      "assistant bob77",
      "assistant [unknown]",
      "prompter Old Trapper",
      "assistant bob77",
      "assistant דנה 42",
    ]
  `);
  fc.assert(
    fc.property(arbitraryThread, fc.constantFrom('first', 'previous'), (result, untold) => {
      const roles = new Map<unknown, unknown>();
      for (const row of inspectLines(toChat(result, { shape: 'oasst', untold })).rows) {
        const parentRole = roles.get(row['parent_id']);
        expect(row['parent_id'] === null).toBe(roles.size === 0);
        expect(row['role']).toBe(parentRole === 'prompter' ? 'assistant' : 'prompter');
        if (roles.size > 0) expect(parentRole).toBeDefined();
        roles.set(row['message_id'], row['role']);
      }
    }),
    { numRuns: 50 },
  );
});
