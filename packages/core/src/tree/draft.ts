import type { LineToken } from '../lines/kinds.ts';
import type { Line } from '../source/lines.ts';
import type {
  DatePrecision,
  EditStamp,
  Field,
  Furniture,
  Point,
  Position,
  PostDate,
  QuoteSource,
  Title,
} from './nodes.ts';

/** What a segment holds before quotes are resolved: lines in blocks, no inlines yet. */
export interface SegmentDraft {
  title: Title | null;
  /** The name under the title of who opened the thread. */
  starter: NameDraft | null;
  furniture: Furniture[];
  posts: PostDraft[];
}

/** A name as it stands somewhere. */
export interface NameDraft {
  name: string;
  position: Position;
  /** Set where it stands beside the words of the post: its line is furniture. */
  isBeside?: true;
}

/** A post before its quotes are resolved. */
export interface PostDraft {
  name: NameDraft | null;
  userTitle: Field | null;
  number: Field | null;
  date: PostDate | null;
  fields: Field[];
  edited: EditStamp | null;
  blocks: BlockDraft[];
  /** Lines of the header that stand beside the words. */
  beside: LineToken[];
  start: Point;
  end: Point;
}

/** A block as lines. */
export interface BlockDraft {
  type: 'paragraph' | 'quote' | 'list' | 'code' | 'divider' | 'edit-note' | 'signature';
  /** Empty for a quote whose `blocks` are made. */
  lines: Line[];
  quote: QuoteDraft | null;
}

/** What makes a block a quote. */
export interface QuoteDraft {
  attribution: AttributionDraft | null;
  /** Whether the dump marks where the quote ends; if not, `lines` are a first guess. */
  isClosed: boolean;
  source: QuoteSource;
  blocks: BlockDraft[];
}

/** The lines that say who is quoted: one, unless an extractor broke it. */
export interface AttributionDraft {
  /** Empty where they name nobody. */
  name: string;
  date: { raw: string; iso: string | null; precision: DatePrecision } | null;
  number: string | null;
  /** Whether it is believed only beside words of an earlier post. */
  needsSource: boolean;
  lines: Line[];
}
