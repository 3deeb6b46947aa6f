import type { OutputFile } from '../../src/format.ts';
import type { Inspect } from '../inspection.ts';
import { inspectLines } from './jsonl.ts';

/** An utterance, as far as ConvoKit judges it. */
export interface Utterance {
  id: string;
  conversation_id: string;
  speaker: string;
  text: string;
  timestamp: number | null;
  'reply-to': string | null;
  meta: Record<string, unknown>;
}

/** A corpus as ConvoKit's loader reads it. */
export interface Corpus {
  utterances: Utterance[];
  speakers: Record<string, { meta: object }>;
  conversations: Record<string, { meta: object }>;
  index: Record<string, unknown>;
}

/** Reads the five files. */
export function readCorpus(files: readonly OutputFile[]): Corpus {
  const contentOf = (path: string) => String(files.find((file) => file.path === path)?.content);
  return {
    utterances: inspectLines(contentOf('utterances.jsonl')).rows as unknown as Utterance[],
    speakers: JSON.parse(contentOf('speakers.json')),
    conversations: JSON.parse(contentOf('conversations.json')),
    index: JSON.parse(contentOf('index.json')),
  };
}

/** Says what ConvoKit's `check_integrity` and its loader find wrong. */
export function findFaults({ utterances, speakers, conversations }: Corpus): string[] {
  const faults: string[] = [];
  const places = new Map(utterances.map(({ id }, index) => [id, index]));
  if (places.size !== utterances.length) faults.push('ids repeat');
  for (const [
    index,
    { id, conversation_id, speaker, timestamp, 'reply-to': parent },
  ] of utterances.entries()) {
    if (!(speaker in speakers)) faults.push(`${id}: no speaker`);
    if (!(conversation_id in conversations)) faults.push(`${id}: no conversation`);
    if (conversation_id !== utterances[0]?.id) faults.push(`${id}: its conversation is no utterance`);
    if (timestamp !== null && !Number.isInteger(timestamp)) faults.push(`${id}: odd timestamp`);
    // An earlier parent is neither the utterance itself nor part of a circle.
    if (parent !== null && (places.get(parent) ?? index) >= index) faults.push(`${id}: odd parent`);
    if ((parent === null) !== (index === 0)) faults.push(`${id}: not one root`);
  }
  return faults;
}

/** See `Inspect`. */
export const inspect: Inspect = (files) => {
  const text = files.map(({ content }) => inspectLines(String(content)).text).join('\n');
  return { text, active: findFaults(readCorpus(files)) };
};
