import type { MarkdownIt } from 'markdown-it';

/**
 * Teaches markdown-it the quotes of Discourse: `[quote="…"]` on a line of its own, up to the `[/quote]` that belongs to it.
 * Between them stands Markdown.
 */
export function readDiscourseQuotes(reader: MarkdownIt): void {
  reader.block.ruler.before(
    'fence',
    'discourse_quote',
    (state, startLine, endLine, silent) => {
      const lineAt = (line: number) =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
      if (!isOpening(lineAt(startLine))) return false;
      let depth = 1;
      let line = startLine + 1;
      for (; line < endLine; line++) {
        if (isOpening(lineAt(line))) depth++;
        if (/^\[\/quote\]$/iu.test(lineAt(line))) depth--;
        if (depth === 0) break;
      }
      if (depth > 0) return false;
      if (silent) return true;
      state.push('discourse_quote_open', 'aside', 1);
      const { lineMax, parentType } = state;
      state.lineMax = line;
      state.md.block.tokenize(state, startLine + 1, line);
      state.lineMax = lineMax;
      state.parentType = parentType;
      state.push('discourse_quote_close', 'aside', -1);
      state.line = line + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}

function isOpening(line: string): boolean {
  return /^\[quote(?:=[^\]]*)?\]$/iu.test(line);
}
