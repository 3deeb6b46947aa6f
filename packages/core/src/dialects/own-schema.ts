import { z } from 'zod';
import type { OwnDialect, OwnLabels } from './own.ts';

/** Longest entry of a list, as of the lines that are looked up. */
const MAX_ENTRY_LENGTH = 200;

const entry = z
  .string()
  .min(1)
  .max(MAX_ENTRY_LENGTH)
  .refine((text) => !/[\n\r]| \| /u.test(text), 'must be one line without ` | `');

/** Words, or templates of which none may have the shape of any line. */
const words = z.array(entry).optional();
const templates = z
  .array(entry.refine((text) => text.replace(/%[nditx]|\s/gu, '') !== '', 'must have text of its own'))
  .optional();

const labels: z.ZodType<OwnLabels> = z.strictObject({
  said: words,
  quote: templates,
  quoteAlone: words,
  quoteEnd: words,
  byline: templates,
  editStamp: templates,
  editNote: words,
  controls: templates,
  pageTop: templates,
  pageEnd: templates,
  userTitles: words,
  signOffs: words,
  fields: z
    .strictObject({
      banner: words,
      joined: words,
      messages: words,
      reactions: words,
      points: words,
      location: words,
      other: words,
    })
    .optional(),
});

/** A board that a caller describes. */
export const ownDialectSchema: z.ZodType<OwnDialect> = z.strictObject({
  id: z
    .string()
    .max(40)
    .regex(/^[a-z0-9][a-z0-9-]*$/u, 'must be of small letters, digits and hyphens'),
  name: z.string().min(1).optional(),
  title: z.enum(['first-line', 'first-line-if-title-like', 'none']).optional(),
  separator: z.string().min(1).max(MAX_ENTRY_LENGTH).optional(),
  postStart: templates,
  hasOpenQuotes: z.boolean().optional(),
  labels: labels.optional(),
});
