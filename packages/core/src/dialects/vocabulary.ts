import type { FieldRole } from '../tree/nodes.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { allLabels } from './registry.ts';
import { entriesOf } from './word-list.ts';

export { MAX_LABEL_LENGTH, MAX_NAME_LENGTH } from './limits.ts';

/** The words of all languages, ready to be looked up. */
interface Vocabulary {
  /** By their last unit, so that few are compared. */
  said: Map<number, string[]>;
  editStamps: Set<string>;
  quoteEnds: Set<string>;
  quoteEndLengths: Set<number>;
  reactions: Set<string>;
  reactionNames: Set<string>;
  userTitles: Set<string>;
  banners: Set<string>;
  footers: Set<string>;
  preambles: Set<string>;
  threadStarters: string[];
  editNotes: Set<string>;
  fieldRoles: Map<string, FieldRole>;
  closings: Set<string>;
}

let built: Vocabulary | null = null;

/** Built at first use and not at import: most of what the command is asked for needs none of it. */
function vocabulary(): Vocabulary {
  built ??= buildVocabulary();
  return built;
}

function buildVocabulary(): Vocabulary {
  const said = new Map<number, string[]>();
  for (const verb of new Set(allLabels.flatMap((labels) => labels.said))) {
    const last = verb.charCodeAt(verb.length - 1);
    const verbs = said.get(last);
    if (verbs === undefined) said.set(last, [verb]);
    else verbs.push(verb);
  }
  const quoteEnds = new Set(allLabels.flatMap((labels) => labels.quoteEnd));
  const fieldRoles = new Map<string, FieldRole>();
  for (const labels of allLabels) {
    for (const [role, words] of Object.entries(labels.fields)) {
      for (const word of entriesOf(words)) {
        if (!fieldRoles.has(word)) fieldRoles.set(word, role as FieldRole);
      }
    }
  }
  return {
    said,
    editStamps: new Set(allLabels.flatMap((labels) => entriesOf(labels.editStamp)).flatMap(bareStampOf)),
    quoteEnds,
    quoteEndLengths: new Set([...quoteEnds].map((text) => text.length)),
    reactions: new Set(allLabels.flatMap((labels) => labels.reactions)),
    reactionNames: new Set(allLabels.flatMap((labels) => labels.reactionNames)),
    userTitles: new Set(allLabels.flatMap((labels) => entriesOf(labels.userTitles))),
    banners: new Set(allLabels.flatMap((labels) => labels.banners)),
    footers: new Set(allLabels.flatMap((labels) => labels.footer)),
    preambles: new Set(allLabels.flatMap((labels) => labels.preamble)),
    threadStarters: allLabels.flatMap((labels) => labels.threadStarter),
    editNotes: new Set(allLabels.flatMap((labels) => labels.editNote)),
    fieldRoles,
    closings: new Set(allLabels.flatMap((labels) => entriesOf(labels.signOffs))),
  };
}

/** The words before the colon of a stamp that tells its date and nothing else: `Last edited: %d`. */
function bareStampOf(template: string): string[] {
  const words = template.slice(0, -': %d'.length);
  return template.endsWith(': %d') && !words.includes('%') ? [words] : [];
}

/** Index of the first unit of the colon (French puts a blank before it), and the index behind it; `null` without one. */
function colonAt(text: string): { label: string; rest: number } | null {
  const index = text.indexOf(':');
  if (index <= 0 || index > MAX_NAME_LENGTH) return null;
  const before = text.charCodeAt(index - 1);
  const hasBlank = before === 0x20 || before === 0xa0 || before === 0x202f;
  return { label: text.slice(0, hasBlank ? index - 1 : index), rest: index + 1 };
}

/** Length of the name in an attribution such as `Ann said:`, or 0 where `text` is none. */
export function attributionNameLength(text: string): number {
  let end = text.length;
  // XenForo 1 prints an arrow behind the colon.
  if (text.endsWith(' ↑')) end -= 2;
  if (text.charCodeAt(end - 1) !== 0x3a) return 0;
  end -= 1;
  // French puts a blank before the colon.
  const before = text.charCodeAt(end - 1);
  if (before === 0x20 || before === 0xa0 || before === 0x202f) end -= 1;
  for (const verb of vocabulary().said.get(text.charCodeAt(end - 1)) ?? []) {
    const nameLength = end - verb.length - 1;
    if (nameLength > 0 && nameLength <= MAX_NAME_LENGTH && text.charCodeAt(nameLength) === 0x20) {
      if (text.startsWith(verb, nameLength + 1)) return nameLength;
    }
  }
  return 0;
}

/** Index behind the label of an edit stamp (`Last edited:`), or 0 where `text` is none. */
export function editStampValueIndex(text: string): number {
  const colon = colonAt(text);
  return colon !== null && vocabulary().editStamps.has(colon.label) ? colon.rest : 0;
}

/** Whether `text` is what a page prints about reactions: `Reactions: Ann and 3 others`, or a reaction's name alone. */
export function isReaction(text: string): boolean {
  const colon = colonAt(text);
  if (colon !== null) return vocabulary().reactions.has(colon.label);
  const first = text.charCodeAt(0);
  // `•`: the icon of a reaction, whose name an extractor may have dropped.
  if (first === 0x2022) return text.length === 1 || vocabulary().reactionNames.has(text.slice(2));
  return false;
}

/** The role a header label has, with or without its colon; `null` if `text` is none. */
export function fieldRoleOf(text: string): FieldRole | null {
  const colon = colonAt(text);
  return vocabulary().fieldRoles.get(colon?.rest === text.length ? colon.label : text) ?? null;
}

/** A label and its value in one line (`Joined: 4 Apr 2007`); `null` if `text` is none. */
export function inlineField(text: string): { role: FieldRole; label: string; valueIndex: number } | null {
  const colon = colonAt(text);
  if (colon === null || colon.rest >= text.length) return null;
  const role = vocabulary().fieldRoles.get(colon.label);
  return role === undefined ? null : { role, label: colon.label, valueIndex: colon.rest };
}

/** Whether `text` is a rank that boards print under names. */
export const isUserTitle = (text: string): boolean => vocabulary().userTitles.has(text);

/** Whether `text` is a mark that boards print under a user title. */
export const isBanner = (text: string): boolean => vocabulary().banners.has(text);

/** Whether `text` ends a quote. Asked of every short line: its length tells nearly all of them apart, unhashed. */
export function isQuoteEnd(text: string): boolean {
  const { quoteEndLengths, quoteEnds } = vocabulary();
  return quoteEndLengths.has(text.length) && quoteEnds.has(text);
}

/** Whether `text` is one of the lines with which pages end. */
export const isFooter = (text: string): boolean => vocabulary().footers.has(text);

/** Whether `text` is one of the board's lines between a thread's title and its first post. */
export function isPreamble(text: string): boolean {
  return vocabulary().preambles.has(text) || threadStarterNameIndex(text) > 0;
}

/** Index of the name in `Thread starter Ann`, or 0 where `text` is something else. */
export function threadStarterNameIndex(text: string): number {
  for (const label of vocabulary().threadStarters) {
    if (text.startsWith(label) && text.charCodeAt(label.length) === 0x20) return label.length + 1;
  }
  return 0;
}

/** Whether `text` opens with an author's own edit mark: `Edit:`, alone or before its text. */
export function isEditNote(text: string): boolean {
  const colon = colonAt(text);
  return colon !== null && vocabulary().editNotes.has(colon.label);
}

/** Whether `text` is what people write above their name: `yours`, `Best regards`, without the comma. */
export const isClosingWords = (text: string): boolean => vocabulary().closings.has(text.toLowerCase());
