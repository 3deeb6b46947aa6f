import { z } from 'zod';
import type { Diagnostic } from '../diagnostics/codes.ts';
import { diagnosticSeverities } from '../diagnostics/codes.ts';
import type * as nodes from './nodes.ts';
import { type ThreadDocument, wireVersion } from './wire.ts';

const offset = z.int().nonnegative();
const score = z.number().min(0).max(1);

const point: z.ZodType<nodes.Point> = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive(),
  offset,
});
const position: z.ZodType<nodes.Position> = z.strictObject({ start: point, end: point });

const text: z.ZodType<nodes.Text> = z.strictObject({ type: z.literal('text'), value: z.string(), position });
const lineBreak: z.ZodType<nodes.Break> = z.strictObject({ type: z.literal('break'), position });
const link: z.ZodType<nodes.Link> = z.strictObject({
  type: z.literal('link'),
  url: z.string(),
  value: z.string(),
  position,
});
const mention: z.ZodType<nodes.Mention> = z.strictObject({
  type: z.literal('mention'),
  name: z.string(),
  author: z.string().nullable(),
  value: z.string(),
  position,
});
const markup: z.ZodType<nodes.Markup> = z.strictObject({
  type: z.literal('markup'),
  tag: z.string().nullable(),
  closing: z.boolean(),
  value: z.string(),
  position,
});
const inline: z.ZodType<nodes.Inline> = z.union([text, lineBreak, link, mention, markup]);
const inlines = z.array(inline);

const attribution: z.ZodType<nodes.Attribution> = z.strictObject({
  type: z.literal('attribution'),
  name: z.string(),
  author: z.string().nullable(),
  // Documents of earlier versions have neither.
  date: z.lazy(() => postDate.nullable()).prefault(null),
  number: z.string().nullable().prefault(null),
  value: z.string(),
  position,
});
const quoteSource: z.ZodType<nodes.QuoteSource> = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('resolved'),
    post: z.string(),
    range: z.strictObject({ start: offset, end: offset }),
    score,
    altered: z.boolean(),
  }),
  z.strictObject({
    status: z.literal('ambiguous'),
    candidates: z.array(z.strictObject({ post: z.string(), score })),
  }),
  z.strictObject({ status: z.literal('unresolved') }),
]);

const paragraph: z.ZodType<nodes.Paragraph> = z.strictObject({
  type: z.literal('paragraph'),
  children: inlines,
  position,
});
const quote: z.ZodType<nodes.Quote> = z.strictObject({
  type: z.literal('quote'),
  attribution: attribution.nullable(),
  source: quoteSource,
  get children() {
    return blocks;
  },
  position,
});
const listItem: z.ZodType<nodes.ListItem> = z.strictObject({
  type: z.literal('listItem'),
  get children() {
    return blocks;
  },
  position,
});
const list: z.ZodType<nodes.List> = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.int().nonnegative().nullable(),
  children: z.array(listItem),
  position,
});
const code: z.ZodType<nodes.Code> = z.strictObject({ type: z.literal('code'), value: z.string(), position });
const divider: z.ZodType<nodes.Divider> = z.strictObject({
  type: z.literal('divider'),
  value: z.string(),
  position,
});
const editNote: z.ZodType<nodes.EditNote> = z.strictObject({
  type: z.literal('editNote'),
  children: inlines,
  position,
});
const signOff: z.ZodType<nodes.SignOff> = z.strictObject({
  type: z.literal('signOff'),
  name: z.string().nullable(),
  children: inlines,
  position,
});
const signature: z.ZodType<nodes.Signature> = z.strictObject({
  type: z.literal('signature'),
  get children() {
    return blocks;
  },
  position,
});
const blocks: z.ZodType<nodes.Block[]> = z.array(
  z.union([paragraph, quote, list, code, divider, editNote, signOff, signature]),
);

const field: z.ZodType<nodes.Field> = z.strictObject({
  type: z.literal('field'),
  role: z.enum([
    'user-title',
    'banner',
    'joined',
    'messages',
    'reactions',
    'points',
    'location',
    'number',
    'other',
  ]),
  label: z.string().nullable(),
  value: z.string(),
  position,
});
const postDate: z.ZodType<nodes.PostDate> = z.strictObject({
  raw: z.string(),
  iso: z.string().nullable(),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second', 'relative']),
  position,
});
const editStamp: z.ZodType<nodes.EditStamp> = z.strictObject({
  type: z.literal('editStamp'),
  value: z.string(),
  by: z.string().nullable(),
  date: postDate.nullable(),
  position,
});
const authorRef: z.ZodType<nodes.AuthorRef> = z.strictObject({
  author: z.string(),
  name: z.string(),
  basis: z.enum(['header', 'attribution', 'sign-off', 'footer', 'edit-stamp']),
  score,
  position: position.nullable(),
});
const replyTo: z.ZodType<nodes.ReplyTo> = z.strictObject({
  post: z.string(),
  basis: z.enum(['quote', 'reference', 'mention', 'name', 'previous']),
  score,
});
const post: z.ZodType<nodes.Post> = z.strictObject({
  type: z.literal('post'),
  id: z.string(),
  author: authorRef.nullable(),
  userTitle: field.nullable(),
  date: postDate.nullable(),
  number: field.nullable(),
  edited: editStamp.nullable(),
  fields: z.array(field),
  // Threads that were stored before there were any have none.
  replyTo: replyTo.nullable().default(null),
  children: blocks,
  position,
});

/** Schema of a thread. Strict: a key that the tree does not have is an error. */
export const threadSchema: z.ZodType<nodes.Thread> = z.strictObject({
  type: z.literal('thread'),
  title: z.strictObject({ type: z.literal('title'), value: z.string(), position }).nullable(),
  dialect: z.strictObject({ id: z.string(), score }),
  authors: z.array(z.strictObject({ id: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  children: z.array(post),
  furniture: z.array(z.strictObject({ type: z.literal('furniture'), value: z.string(), position })),
  position,
});

const codes = Object.keys(diagnosticSeverities) as [Diagnostic['code'], ...Diagnostic['code'][]];

const diagnostic = z.strictObject({
  code: z.enum(codes),
  severity: z.enum(['warning', 'info']),
  message: z.string(),
  position,
  related: z.array(position).exactOptional(),
});

/** Schema of the stored form, `{ "rethread": 1, "thread": …, "diagnostics": … }`. */
export const documentSchema: z.ZodType<ThreadDocument> = z.strictObject({
  rethread: z.literal(wireVersion),
  thread: threadSchema,
  diagnostics: z.array(diagnostic),
});
