import type {
  Attribution,
  Author,
  AuthorBasis,
  Block,
  Field,
  Inline,
  ListItem,
  ParseResult,
  Point,
  Position,
  Post,
  PostDate,
  QuoteSource,
} from '@rethread/core';

/** A node before it has a place: the tree's own shape, with text, break and paragraph in short forms. */
export type InlineSpec =
  | string
  | { type: 'break' }
  | { type: 'link'; url: string; value: string }
  | { type: 'mention'; name: string; value: string }
  | { type: 'markup'; tag: string | null; closing: boolean; value: string };

export type BlockSpec =
  | { type: 'paragraph' | 'editNote'; children: InlineSpec[] }
  | { type: 'signOff'; name: string | null; children: InlineSpec[] }
  | {
      type: 'quote';
      attribution?: { name: string; value: string } | null;
      source: SourceSpec;
      children: BlockSpec[];
    }
  | { type: 'list'; ordered: boolean; start: number | null; children: BlockSpec[][] }
  | { type: 'code' | 'divider'; value: string }
  | { type: 'signature'; children: BlockSpec[] };

/** Finds the source of a quote in what stands before it. */
export type SourceSpec = (source: string, posts: readonly Post[]) => QuoteSource;

export interface PostSpec {
  author?: { name: string; basis?: AuthorBasis; score?: number } | null;
  userTitle?: string | null;
  date?: { raw: string; iso: string | null } | null;
  number?: string | null;
  fields?: { label: string | null; value: string }[];
  edited?: string | null;
  children: BlockSpec[];
}

export interface ThreadSpec {
  title?: string | null;
  posts: PostSpec[];
}

export const unresolved: SourceSpec = () => ({ status: 'unresolved' });

/** The passage of post `id` that reads `words`. */
export function repeats(id: string, words: string, { score = 0.93, altered = false } = {}): SourceSpec {
  return (source, posts) => {
    const post = posts.find((candidate) => candidate.id === id);
    const start = post ? source.indexOf(words, post.position.start.offset) : -1;
    if (start === -1) throw new RangeError(`${id} does not hold \`${words}\``);
    return { status: 'resolved', post: id, range: { start, end: start + words.length }, score, altered };
  };
}

/** Builds a result whose positions are true of a source that is written along the way. */
export function buildThread({ title = null, posts: specs }: ThreadSpec): ParseResult {
  let source = '';
  let line = 1;
  let lineStart = 0;
  const authors = new Map<string, Author>();
  const posts: Post[] = [];

  const point = (): Point => ({ line, column: source.length - lineStart + 1, offset: source.length });
  const write = (value: string): Position => {
    const start = point();
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) {
        source += '\n';
        line++;
        lineStart = source.length;
      }
      source += part;
    }
    return { start, end: point() };
  };
  const writeLine = (value: string): Position => {
    const position = write(value);
    write('\n');
    return position;
  };
  const around = <Content>(build: () => Content): { content: Content; position: Position } => {
    const start = point();
    const content = build();
    return { content, position: { start, end: point() } };
  };
  const authorId = (name: string): string => {
    const author = authors.get(name) ?? { id: `a${authors.size + 1}`, name, aliases: [] };
    authors.set(name, author);
    return author.id;
  };

  const placeInline = (spec: InlineSpec): Inline => {
    if (typeof spec === 'string') return { type: 'text', value: spec, position: write(spec) };
    switch (spec.type) {
      case 'break':
        return { ...spec, position: write('\n') };
      case 'mention':
        return { ...spec, author: authors.get(spec.name)?.id ?? null, position: write(spec.value) };
      default:
        return { ...spec, position: write(spec.value) };
    }
  };
  const placeInlines = (specs: readonly InlineSpec[]) => {
    const { content, position } = around(() => specs.map(placeInline));
    write('\n');
    return { children: content, position };
  };
  const placeBlock = (spec: BlockSpec): Block => {
    switch (spec.type) {
      case 'paragraph':
      case 'editNote':
      case 'signOff':
        return { ...spec, ...placeInlines(spec.children) };
      case 'code':
      case 'divider':
        return { ...spec, position: writeLine(spec.value) };
      case 'signature': {
        const { content, position } = around(() => spec.children.map(placeBlock));
        return { type: 'signature', children: content, position };
      }
      case 'list': {
        const { content, position } = around(() => spec.children.map(placeItem));
        return { ...spec, children: content, position };
      }
      case 'quote': {
        const quoteSource = spec.source(source, posts);
        const { content, position } = around(() => {
          const attribution = spec.attribution ? placeAttribution(spec.attribution) : null;
          return { attribution, children: spec.children.map(placeBlock) };
        });
        return { type: 'quote', source: quoteSource, ...content, position };
      }
    }
  };
  const placeItem = (specs: readonly BlockSpec[]): ListItem => {
    const { content, position } = around(() => specs.map(placeBlock));
    return { type: 'listItem', children: content, position };
  };
  const placeAttribution = ({ name, value }: { name: string; value: string }): Attribution => {
    return {
      type: 'attribution',
      name,
      author: authorId(name),
      date: null,
      number: null,
      value,
      position: writeLine(value),
    };
  };
  const placeField = (role: Field['role'], label: string | null, value: string): Field => {
    return { type: 'field', role, label, value, position: writeLine(value) };
  };
  const placeDate = ({ raw, iso }: { raw: string; iso: string | null }): PostDate => {
    return { raw, iso, precision: 'day', position: writeLine(raw) };
  };
  const placePost = (spec: PostSpec, index: number): Post => {
    const { content, position } = around(() => ({
      author: spec.author
        ? {
            author: authorId(spec.author.name),
            name: spec.author.name,
            basis: spec.author.basis ?? 'header',
            score: spec.author.score ?? 1,
            position: writeLine(spec.author.name),
          }
        : null,
      userTitle: spec.userTitle ? placeField('user-title', null, spec.userTitle) : null,
      date: spec.date ? placeDate(spec.date) : null,
      number: spec.number ? placeField('number', null, spec.number) : null,
      fields: (spec.fields ?? []).map(({ label, value }) => placeField('other', label, value)),
      replyTo: null,
      children: spec.children.map(placeBlock),
      edited: spec.edited
        ? {
            type: 'editStamp' as const,
            value: spec.edited,
            by: null,
            date: null,
            position: writeLine(spec.edited),
          }
        : null,
    }));
    return { type: 'post', id: `p${index + 1}`, ...content, position };
  };

  const { content, position } = around(() => {
    const placedTitle =
      title === null ? null : { type: 'title' as const, value: title, position: writeLine(title) };
    for (const [index, spec] of specs.entries()) posts.push(placePost(spec, index));
    return placedTitle;
  });
  return {
    thread: {
      type: 'thread',
      title: content,
      dialect: { id: 'xenforo', score: 0.97 },
      authors: [...authors.values()],
      children: posts,
      furniture: [],
      position,
    },
    diagnostics: [],
  };
}

/** A paragraph of these inlines. */
export function paragraph(...children: InlineSpec[]): BlockSpec {
  return { type: 'paragraph', children };
}

/** The end of a line inside a paragraph. */
export const lineBreak: InlineSpec = { type: 'break' };

/** `[b]` or, closing, `[/b]`. */
export function tag(name: string, closing = false): InlineSpec {
  return { type: 'markup', tag: name, closing, value: `[${closing ? '/' : ''}${name}]` };
}

/** A bullet, a number or another mark. */
export function mark(value: string): InlineSpec {
  return { type: 'markup', tag: null, closing: false, value };
}
