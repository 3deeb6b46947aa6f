import type { FieldRole } from '../tree/nodes.ts';
import type { Labels } from './dialect.ts';
import { MAX_NAME_LENGTH } from './limits.ts';
import { perLabels } from './tables.ts';
import { entriesOf } from './word-list.ts';

export { MAX_LABEL_LENGTH, MAX_NAME_LENGTH } from './limits.ts';

const words = (of: (labels: Labels) => readonly string[]) =>
  perLabels((labels) => new Set(labels.flatMap(of)));

const editStamps = words(({ editStamp }) => entriesOf(editStamp).flatMap(bareStampOf));
const editStampStems = words(({ editStamp }) => entriesOf(editStamp).flatMap(stemOf));
const quoteEnds = words(({ quoteEnd }) => quoteEnd);
const quoteEndLengths = perLabels(() => new Set([...quoteEnds()].map((text) => text.length)));
const reactions = words((labels) => labels.reactions);
const reactionNames = words((labels) => labels.reactionNames);
const userTitles = words((labels) => entriesOf(labels.userTitles));
const banners = words((labels) => labels.banners);
const footers = words(({ footer }) => footer);
const preambles = words(({ preamble }) => preamble);
const threadStarters = words(({ threadStarter }) => threadStarter);
const editNotes = words(({ editNote }) => editNote);
const closings = words(({ signOffs }) => entriesOf(signOffs));

/** By their last unit, so that few are compared. */
const said = perLabels((allLabels) => {
  const byEnd = new Map<number, string[]>();
  for (const verb of new Set(allLabels.flatMap((labels) => labels.said))) {
    const last = verb.charCodeAt(verb.length - 1);
    const verbs = byEnd.get(last);
    if (verbs === undefined) byEnd.set(last, [verb]);
    else verbs.push(verb);
  }
  return byEnd;
});

const fieldRoles = perLabels((allLabels) => {
  const roles = new Map<string, FieldRole>();
  for (const { fields } of allLabels) {
    for (const [role, list] of Object.entries(fields)) {
      for (const word of entriesOf(list)) if (!roles.has(word)) roles.set(word, role as FieldRole);
    }
  }
  return roles;
});

/** The words before the colon of a stamp that tells its date and nothing else: `Last edited: %d`. */
function bareStampOf(template: string): string[] {
  const words = template.slice(0, -': %d'.length);
  return template.endsWith(': %d') && !words.includes('%') ? [words] : [];
}

/** Fewest units of a stem: shorter ones are anybody's words. */
const MIN_STEM_LENGTH = 8;

/** The words before the name of a stamp that then tells its date: `Last edited by`. */
function stemOf(template: string): string[] {
  const end = template.indexOf(' %n');
  const stem = template.slice(0, end);
  const isStem = end >= MIN_STEM_LENGTH && !stem.includes('%') && template.includes('%d', end);
  return isStem ? [stem] : [];
}

/** Whether `text` is a stamp as far as its name. */
export const isEditStampStem = (text: string): boolean => editStampStems().has(text);

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
  for (const verb of said().get(text.charCodeAt(end - 1)) ?? []) {
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
  return colon !== null && editStamps().has(colon.label) ? colon.rest : 0;
}

/** Whether `text` is what a page prints about reactions: `Reactions: Ann and 3 others`, or a reaction's name alone. */
export function isReaction(text: string): boolean {
  const colon = colonAt(text);
  if (colon !== null) return reactions().has(colon.label);
  const first = text.charCodeAt(0);
  // `•`: the icon of a reaction, whose name an extractor may have dropped.
  if (first === 0x2022) return text.length === 1 || reactionNames().has(text.slice(2));
  return false;
}

/** The role a header label has, with or without its colon; `null` if `text` is none. */
export function fieldRoleOf(text: string): FieldRole | null {
  const colon = colonAt(text);
  return fieldRoles().get(colon?.rest === text.length ? colon.label : text) ?? null;
}

/** A label and its value in one line (`Joined: 4 Apr 2007`); `null` if `text` is none. */
export function inlineField(text: string): { role: FieldRole; label: string; valueIndex: number } | null {
  const colon = colonAt(text);
  if (colon === null || colon.rest >= text.length) return null;
  const role = fieldRoles().get(colon.label);
  return role === undefined ? null : { role, label: colon.label, valueIndex: colon.rest };
}

/** Whether `text` is a rank that boards print under names. */
export const isUserTitle = (text: string): boolean => userTitles().has(text);

/** Whether `text` is a mark that boards print under a user title. */
export const isBanner = (text: string): boolean => banners().has(text);

/** Whether `text` ends a quote. Asked of every short line: its length tells nearly all of them apart, unhashed. */
export function isQuoteEnd(text: string): boolean {
  return quoteEndLengths().has(text.length) && quoteEnds().has(text);
}

/** Whether `text` is one of the lines with which pages end. */
export const isFooter = (text: string): boolean => footers().has(text);

/** Whether `text` is one of the board's lines between a thread's title and its first post. */
export function isPreamble(text: string): boolean {
  return preambles().has(text) || threadStarterNameIndex(text) > 0;
}

/** Whether `text` says that somebody began the thread: the label of the page's top, and the mark below a name. */
export const isThreadStarter = (text: string): boolean => threadStarters().has(text);

/** Index of the name in `Thread starter Ann`, or 0 where `text` is something else. */
export function threadStarterNameIndex(text: string): number {
  if (isThreadStarter(text)) return 0;
  for (const label of threadStarters()) {
    if (text.startsWith(label) && text.charCodeAt(label.length) === 0x20) return label.length + 1;
  }
  return 0;
}

/** Whether `text` opens with an author's own edit mark: `Edit:`, alone or before its text. */
export function isEditNote(text: string): boolean {
  const colon = colonAt(text);
  return colon !== null && editNotes().has(colon.label);
}

/** Whether `text` is what people write above their name: `yours`, `Best regards`, without the comma. */
export const isClosingWords = (text: string): boolean => closings().has(text.toLowerCase());
