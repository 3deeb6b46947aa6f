/** Prepares one way to read `text`, and gives back what to time. */
export type Prepare = (text: string) => Promise<() => unknown>;

/** What people would use instead, on the same text. */
export const alternatives: Record<string, Prepare> = {
  'markdown-it.parse': async (text) => {
    const { default: MarkdownIt } = await import('markdown-it');
    const markdown = new MarkdownIt();
    return () => markdown.parse(text, {});
  },
  'marked.lexer': async (text) => {
    const { lexer } = await import('marked');
    return () => lexer(text);
  },
  'commonmark.parse': async (text) => {
    const { Parser } = await import('commonmark');
    const parser = new Parser();
    return () => parser.parse(text);
  },
  'JSON.parse': async (text) => {
    const json = JSON.stringify(text);
    return () => JSON.parse(json);
  },
};

/** The whole of it: quotes resolved, a tree with text. */
export const whole: Record<string, Prepare> = {
  parse: async (text) => {
    const { parse } = await import('@rethread/core');
    return () => parse(text);
  },
};

/** Holds the text and reads nothing. */
export const nothing: Record<string, Prepare> = {
  'no parser': async (text) => () => text.length,
};
