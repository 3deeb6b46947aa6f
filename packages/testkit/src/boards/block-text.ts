import type { Element, Nodes } from 'hast';

/** What is kept of a page. */
export interface BlockTextOptions {
  /** Whether lines that are nothing but links, times, buttons and menus are left out. */
  isMainContentOnly: boolean;
}

const hidden = new Set(['script', 'style', 'head', 'template']);
const besideContent = new Set(['nav', 'footer', 'form', 'button', 'select', 'time', 'noscript']);
const paragraphs = new Set('p blockquote ul ol table pre h1 h2 h3 h4 hr'.split(' '));
/** Elements that begin a line and end it. */
export const blockElements: ReadonlySet<string> = new Set(
  `${[...paragraphs].join(' ')} div li dl dt dd tr tbody thead article section header main aside nav form footer h5 h6 body html`.split(
    ' ',
  ),
);

/** A page that is being read. */
interface Sheet {
  lines: string[];
  line: string;
  /** What the line holds besides blanks: words of links, words that are none. */
  hasLinks: boolean;
  hasWords: boolean;
  /** The bullet that the next line gets. */
  bullet: string;
  indent: number;
  /** For each open list the number of its last item, `null` where items have none; innermost last. */
  lists: (number | null)[];
  /** Whether a blank line is due before the next line. */
  isBlankDue: boolean;
}

/** The text of a page by its blocks: paragraphs with blank lines between, items with bullets, cells with blanks. */
export function blockText(tree: Nodes, { isMainContentOnly }: BlockTextOptions): string {
  const sheet: Sheet = {
    lines: [],
    line: '',
    hasLinks: false,
    hasWords: false,
    bullet: '',
    indent: 0,
    lists: [],
    isBlankDue: false,
  };

  function visit(node: Nodes, isLink: boolean, isPreformatted = false): void {
    if (node.type === 'text') {
      const parts = isPreformatted ? node.value.split('\n') : [node.value];
      parts.forEach((part, index) => {
        if (index > 0) endLine(sheet, isMainContentOnly, true);
        addText(sheet, part, isLink);
      });
    }
    if (!('children' in node)) return;
    if (node.type !== 'element') {
      for (const child of node.children) visit(child, isLink, isPreformatted);
      return;
    }
    const { tagName } = node;
    if (hidden.has(tagName) || (isMainContentOnly && besideContent.has(tagName))) return;
    if (tagName === 'br') endLine(sheet, isMainContentOnly, true);
    if (tagName === 'img') addText(sheet, ` ${String(node.properties['alt'] ?? '')} `, isLink);
    if (tagName === 'td' || tagName === 'th') {
      if (sheet.line !== '') sheet.line = `${sheet.line.trimEnd()}   `;
    }
    const isBlock = blockElements.has(tagName);
    if (isBlock) startBlock(node);
    for (const child of node.children)
      visit(child, isLink || tagName === 'a', isPreformatted || tagName === 'pre');
    if (isBlock) endBlock(node);
  }

  function startBlock({ tagName }: Element): void {
    endLine(sheet, isMainContentOnly, false);
    if (paragraphs.has(tagName) && sheet.indent === 0) sheet.isBlankDue = true;
    if (tagName === 'ol' || tagName === 'ul') sheet.lists.push(tagName === 'ol' ? 0 : null);
    if (tagName !== 'li') return;
    const number = sheet.lists.at(-1) ?? null;
    if (number !== null) sheet.lists[sheet.lists.length - 1] = number + 1;
    sheet.bullet = `${' '.repeat(sheet.indent)}  ${number === null ? '\u2022' : `${number + 1}.`} `;
    sheet.indent += 4;
  }

  function endBlock({ tagName }: Element): void {
    endLine(sheet, isMainContentOnly, false);
    if (paragraphs.has(tagName)) sheet.isBlankDue = true;
    if (tagName === 'ol' || tagName === 'ul') sheet.lists.pop();
    if (tagName !== 'li') return;
    sheet.indent -= 4;
    sheet.bullet = '';
  }

  visit(tree, false);
  endLine(sheet, isMainContentOnly, false);
  return sheet.lines.join('\n');
}

function addText(sheet: Sheet, value: string, isLink: boolean): void {
  const text = value.replaceAll(/[ \t\n\r\f]+/g, ' ');
  const isGlued = sheet.line === '' || sheet.line.endsWith(' ');
  const added = isGlued && text.startsWith(' ') ? text.slice(1) : text;
  sheet.line += added;
  if (!/[\p{L}\p{N}\u00A0]/u.test(added)) return;
  if (isLink) sheet.hasLinks = true;
  else sheet.hasWords = true;
}

/** Ends the line; an empty one counts only where the page breaks it. */
function endLine(sheet: Sheet, isMainContentOnly: boolean, isBreak: boolean): void {
  const text = sheet.line.replace(/ +$/u, '');
  const isDropped = isMainContentOnly && sheet.hasLinks && !sheet.hasWords;
  if (text !== '' && !isDropped) {
    if (sheet.isBlankDue && sheet.lines.length > 0) addBlank(sheet);
    sheet.isBlankDue = false;
    sheet.lines.push((sheet.bullet || ' '.repeat(sheet.indent)) + text);
    sheet.bullet = '';
  } else if (isBreak && text === '') {
    sheet.isBlankDue = true;
  }
  sheet.line = '';
  sheet.hasLinks = false;
  sheet.hasWords = false;
}

function addBlank(sheet: Sheet): void {
  if (sheet.lines.at(-1) !== '') sheet.lines.push('');
}
