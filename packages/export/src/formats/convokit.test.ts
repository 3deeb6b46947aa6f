import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildThread } from '../../test/build-thread.ts';
import { findFaults, readCorpus } from '../../test/inspectors/convokit.ts';
import { isInstalled } from '../../test/installed.ts';
import { sampleThread } from '../../test/sample-thread.ts';
import { toConvokit } from './convokit.ts';

it('writes five files, with answers, timestamps and what is inferred', () => {
  const files = toConvokit(buildThread(sampleThread));
  const { utterances, speakers, conversations, index } = readCorpus(files);
  expect(files.map(({ path }) => path)).toEqual([
    'utterances.jsonl',
    'speakers.json',
    'conversations.json',
    'corpus.json',
    'index.json',
  ]);
  expect(
    utterances.map(({ id, 'reply-to': parent, timestamp, speaker, meta }) => {
      const place = (name: string | null) => name?.split('-')[1] ?? null;
      return [place(id), place(parent), meta['reply_basis'], timestamp, speaker, meta['author_is_inferred']];
    }),
  ).toMatchInlineSnapshot(`
    [
      [
        "p1",
        null,
        null,
        1335657600,
        "Towpath Tess",
        false,
      ],
      [
        "p2",
        "p1",
        "quote",
        1335734040,
        "bob77",
        false,
      ],
      [
        "p3",
        "p1",
        "previous",
        null,
        "[unknown]",
        false,
      ],
      [
        "p4",
        "p2",
        "quote",
        null,
        "Old Trapper",
        true,
      ],
      [
        "p5",
        "p4",
        "quote",
        null,
        "bob77",
        false,
      ],
      [
        "p6",
        "p1",
        "previous",
        null,
        "דנה 42",
        false,
      ],
    ]
  `);
  expect(Object.keys(speakers)).toHaveLength(5);
  expect(Object.values(conversations)).toEqual([
    { meta: { title: sampleThread.title, dialect: 'xenforo' }, vectors: [] },
  ]);
  expect(index).toMatchObject({ 'speakers-index': { is_unknown: ["<class 'bool'>"] }, version: 1 });
});

it('keeps own words and quotes apart', () => {
  const { utterances } = readCorpus(toConvokit(buildThread(sampleThread)));
  expect(utterances[3]?.text).not.toContain('slept in the van');
  expect(JSON.stringify(utterances[3]?.meta)).toContain('slept in the van');
});

it('finds faults where there are some', () => {
  const corpus = readCorpus(toConvokit(buildThread(sampleThread)));
  expect(findFaults(corpus)).toEqual([]);
  const [, second] = corpus.utterances;
  if (second) second['reply-to'] = second.id;
  expect(findFaults(corpus)).toEqual([`${second?.id}: odd parent`]);
});

const load = `
import sys, convokit
corpus = convokit.Corpus(filename=sys.argv[1])
for conversation in corpus.iter_conversations():
    print(conversation.check_integrity(verbose=True), len(conversation.get_utterance_ids()))
print(len(list(corpus.iter_speakers())))`;

if (isInstalled('python3', '-c', 'import convokit')) {
  it('is loaded by ConvoKit, whose check finds it whole', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rethread-convokit-'));
    try {
      for (const { path, content } of toConvokit(buildThread(sampleThread)))
        writeFileSync(join(folder, path), content);
      const output = execFileSync('python3', ['-c', load, folder], { encoding: 'utf8' });
      expect(output.split('\n').slice(-3)).toEqual(['True 6', '5', '']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
}
