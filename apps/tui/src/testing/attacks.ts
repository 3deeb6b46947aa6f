import type { Block, Position, Thread } from '@rethread/core';
import { buildThread } from './build-thread.ts';

/** Bytes in a dump that would do something to a terminal, or deceive who reads it. */
export interface Attack {
  name: string;
  /** What a terminal that obeys it does, or what the reader is made to believe. */
  does: string;
  text: string;
}

const ESC = '\u001B';
const CSI = `${ESC}[`;
const OSC = `${ESC}]`;
const ST = `${ESC}\\`;
const BEL = '\u0007';

/** Attacks that terminals have fallen for, one for each way in. */
export const attacks: readonly Attack[] = [
  { name: 'OSC 0', does: 'sets title and icon name', text: `${OSC}0;owned${BEL}` },
  { name: 'OSC 1', does: 'sets the icon name', text: `${OSC}1;owned${ST}` },
  { name: 'OSC 2', does: 'sets the title, here to a command', text: `${OSC}2;rm -rf ~${BEL}` },
  { name: 'OSC 2 in eight bits', does: 'sets the title', text: '\u009D2;owned\u009C' },
  { name: 'title report', does: 'types the title as if by hand', text: `${CSI}21t` },
  { name: 'icon report', does: 'types the icon name as if by hand', text: `${CSI}20t` },
  { name: 'title stack', does: 'saves and restores titles', text: `${CSI}22;0t${CSI}23;0t` },
  {
    name: 'window operations',
    does: 'moves, resizes and hides the window',
    text: `${CSI}3;0;0t${CSI}8;1;1t${CSI}2t`,
  },
  {
    name: 'OSC 4',
    does: 'changes or reports a colour',
    text: `${OSC}4;1;rgb:00/00/00${BEL}${OSC}4;1;?${BEL}`,
  },
  {
    name: 'OSC 7',
    does: 'sets the folder that new tabs open in',
    text: `${OSC}7;file://host/tmp/evil${BEL}`,
  },
  {
    name: 'OSC 8, a script',
    does: 'makes a link that runs a script',
    text: `${OSC}8;;javascript:alert(1)${ST}x${OSC}8;;${ST}`,
  },
  {
    name: 'OSC 8, controls',
    does: 'ends the link early and goes on',
    text: `${OSC}8;;http://a/${BEL}${CSI}2J${ST}x`,
  },
  { name: 'OSC 9', does: 'pops a notification up', text: `${OSC}9;Your password, please${BEL}` },
  {
    name: 'OSC 10 and 11',
    does: 'makes text invisible, or reports colours',
    text: `${OSC}10;#000${BEL}${OSC}11;?${BEL}`,
  },
  { name: 'OSC 50', does: 'changes or reports the font', text: `${OSC}50;?${BEL}` },
  { name: 'OSC 52, write', does: 'replaces the clipboard', text: `${OSC}52;c;cm0gLXJmIH4K${BEL}` },
  { name: 'OSC 52, read', does: 'types the clipboard as if by hand', text: `${OSC}52;c;?${BEL}` },
  { name: 'OSC 104', does: 'resets all colours', text: `${OSC}104${BEL}` },
  { name: 'OSC 133', does: 'forges the marks of a shell prompt', text: `${OSC}133;A${BEL}${OSC}133;C${BEL}` },
  { name: 'OSC 777', does: 'pops a notification up', text: `${OSC}777;notify;owned;now${BEL}` },
  {
    name: 'OSC 1337',
    does: 'writes a file, or marks the window',
    text: `${OSC}1337;File=inline=0:AAAA${BEL}`,
  },
  { name: 'unending OSC', does: 'swallows what follows', text: `${OSC}0;${'x'.repeat(200)}` },
  { name: 'DCS', does: 'defines keys, on terminals that let it', text: `${ESC}P0;1|17/0a${ST}` },
  { name: 'DECRQSS', does: 'types a setting as if by hand', text: `${ESC}P$q"p${ST}` },
  { name: 'XTGETTCAP', does: 'types a capability as if by hand', text: `${ESC}P+q544e${ST}` },
  { name: 'sixel', does: 'draws a picture over the text', text: `${ESC}Pq#0;2;100;0;0#0!200~-${ST}` },
  {
    name: 'tmux passthrough',
    does: 'reaches the terminal behind tmux',
    text: `${ESC}Ptmux;${ESC}${OSC}0;owned${BEL}${ST}`,
  },
  { name: 'screen title', does: 'names the window of screen', text: `${ESC}kowned${ST}` },
  { name: 'APC', does: 'sends a command to the terminal', text: `${ESC}_command${ST}` },
  {
    name: 'kitty graphics',
    does: 'draws a picture, or reads a file',
    text: `${ESC}_Ga=T,t=f;L2V0Yy9wYXNzd2Q=${ST}`,
  },
  { name: 'PM', does: 'sends a private message', text: `${ESC}^message${ST}` },
  { name: 'SOS', does: 'starts a string', text: `${ESC}Xstring${ST}` },
  {
    name: 'strings in eight bits',
    does: 'start DCS, SOS, PM and APC',
    text: '\u0090q\u009C\u0098\u009C\u009E\u009C\u009F\u009C',
  },
  { name: 'CSI in eight bits', does: 'clears the screen', text: '\u009B2J\u009B1;1H' },
  { name: 'clear', does: 'clears the screen and what was scrolled', text: `${CSI}2J${CSI}3J${CSI}H` },
  { name: 'reset', does: 'resets the terminal', text: `${ESC}c${CSI}!p` },
  { name: 'alternate screen', does: 'hides what came before', text: `${CSI}?1049h${CSI}?47h` },
  { name: 'bracketed paste off', does: 'lets a pasted line end run a command', text: `${CSI}?2004l` },
  { name: 'mouse on', does: 'types at each move of the mouse', text: `${CSI}?1000;1002;1003;1006h` },
  { name: 'focus reports', does: 'types when the window is left', text: `${CSI}?1004h` },
  { name: 'keypad and cursor keys', does: 'changes what keys send', text: `${ESC}=${CSI}?1h` },
  { name: 'kitty keyboard', does: 'changes what keys send', text: `${CSI}>31u` },
  { name: 'hidden cursor', does: 'hides the cursor', text: `${CSI}?25l` },
  { name: 'hidden text', does: 'writes what nobody sees', text: `${CSI}8mhidden${CSI}28m` },
  { name: 'inverse for good', does: 'paints everything that follows', text: `${CSI}7;5;31m` },
  {
    name: 'device attributes',
    does: 'types an answer as if by hand',
    text: `${CSI}c${CSI}>c${CSI}=c${ESC}Z`,
  },
  { name: 'status reports', does: 'types an answer as if by hand', text: `${CSI}5n${CSI}6n${CSI}?6n` },
  { name: 'mode report', does: 'types an answer as if by hand', text: `${CSI}?2026$p` },
  { name: 'checksum report', does: 'types what stands on the screen', text: `${CSI}1;1;1;1;1;1*y` },
  { name: 'answerback', does: 'types the answerback as if by hand', text: '\u0005' },
  { name: 'REP', does: 'repeats a character two thousand million times', text: `x${CSI}2147483647b` },
  { name: 'insert lines', does: 'pushes the text away', text: `${CSI}2147483647L${CSI}99999@` },
  { name: 'double width', does: 'makes rows half as long', text: `${ESC}#6${ESC}#3` },
  { name: 'alignment test', does: 'fills the screen with E', text: `${ESC}#8` },
  { name: 'other character set', does: 'turns letters into lines', text: `${ESC}(0lqk\u000E` },
  { name: 'margins', does: 'keeps the text in two rows', text: `${CSI}1;2r${CSI}?6h` },
  { name: 'print to printer', does: 'prints on paper', text: `${CSI}5i owned ${CSI}4i` },
  { name: 'scrolling off', does: 'freezes the output', text: '\u0013' },
  { name: 'cursor save', does: 'writes somewhere else', text: `${ESC}7${CSI}1;1Howned${ESC}8` },
  { name: 'overwriting by backspace', does: 'shows another name', text: 'evil.exe\b\b\b\b\b\b\b\bnice.txt' },
  { name: 'overwriting by carriage return', does: 'shows another line', text: 'evil\rnice' },
  { name: 'form feed and vertical tab', does: 'skips lines or pages', text: 'a\u000Cb\u000Bc' },
  { name: 'bell', does: 'rings', text: BEL.repeat(20) },
  { name: 'NUL and DEL', does: 'vanish, or end a string', text: 'ad\u0000mi\u007Fn' },
  { name: 'cancelled sequence', does: 'ends a sequence of ours early', text: '\u0018\u001A' },
  { name: 'end of ours', does: 'is completed by what follows', text: `${ESC}` },
  { name: 'lone CSI', does: 'is completed by what follows', text: CSI },
  { name: 'next line and reverse index', does: 'moves the cursor', text: `\u0085\u008D${ESC}M${ESC}D` },
  {
    name: 'line end in a header',
    does: 'forges the header of a post',
    text: 'Marta\n--- #99 Admin\r\n#98 Admin',
  },
  { name: 'line separators', does: 'breaks a line where none is counted', text: 'a\u2028b\u2029c\u0085d' },
  { name: 'override', does: 'shows text backwards', text: 'user \u202Etxt.exe\u202C' },
  { name: 'isolates', does: 'reorders what stands around them', text: '\u2066a\u2067b\u2068c\u2069' },
  { name: 'embeddings', does: 'reorders what stands around them', text: '\u202Aa\u202Bb\u202Dc' },
  { name: 'bidi marks', does: 'reorder neutral characters', text: '\u200E\u200F\u061C(a)' },
  {
    name: 'tags',
    does: 'hides a text',
    text: `a${String.fromCodePoint(0xe0001, 0xe0068, 0xe0069, 0xe007f)}b`,
  },
  { name: 'zero width', does: 'makes two names look alike', text: 'ad\u200Bm\u2060i\uFEFFn\u00AD\u180E' },
  { name: 'zero-width joiners', does: 'hide a text between letters', text: `a${'\u200C\u200D'.repeat(60)}b` },
  {
    name: 'variation selectors',
    does: 'hide a text behind a letter',
    text: `a${'\uFE0F\uFE0E'.repeat(60)}${String.fromCodePoint(0xe0100)}`,
  },
  { name: 'fillers', does: 'is a name of nothing', text: '\u3164\u115F\u1160\uFFA0' },
  { name: 'interlinear notes', does: 'hide a text', text: 'a\uFFF9b\uFFFAc\uFFFB' },
  { name: 'Zalgo', does: 'draws over the rows around it', text: `Z${'\u0337\u0489\u0315'.repeat(400)}algo` },
  { name: 'lone surrogates', does: 'are no text at all', text: 'a\uD800b\uDC00c' },
  { name: 'noncharacters', does: 'are no text at all', text: 'a\uFFFEb\uFFFFc' },
  { name: 'joined emoji', does: 'is wider here than there', text: '👩‍👩‍👧‍👦'.repeat(30) },
  { name: 'unending syllable', does: 'is one character wider than the screen', text: '\u1100'.repeat(300) },
  { name: 'blanks', does: 'pushes the text out of sight', text: '\t'.repeat(300) },
];

/** Builds a thread that has a text in every place that is ever shown: names, dates, quotes, links, signatures. */
export function threadWith(text: string): Thread {
  const thread = buildThread(
    [
      { by: text, title: text, date: text, edited: text, blocks: [text, 'Nothing else.'] },
      {
        by: `b ${text}`,
        basis: 'sign-off',
        blocks: [
          { blocks: [text, { blocks: [text], of: 1 }], of: 1, said: `${text} said:` },
          `see https://a/${text} @${text}`,
        ],
      },
      {
        by: 'Nobody',
        blocks: [
          { blocks: [text], of: null },
          { blocks: [text], of: [1, 2] },
        ],
      },
    ],
    text,
  );
  const position: Position = thread.position;
  const [first] = thread.children;
  const words: Block = { type: 'paragraph', children: [{ type: 'text', value: text, position }], position };
  first?.children.push(
    { type: 'code', value: text, position },
    { type: 'divider', value: text, position },
    {
      type: 'list',
      ordered: false,
      start: null,
      children: [
        {
          type: 'listItem',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'markup', tag: null, closing: false, value: text, position },
                { type: 'mention', name: text, author: null, value: text, position },
                { type: 'link', url: `javascript:${text}`, value: text, position },
              ],
              position,
            },
          ],
          position,
        },
      ],
      position,
    },
    { type: 'signOff', name: text, children: [{ type: 'text', value: text, position }], position },
    { type: 'signature', children: [words], position },
  );
  if (first) first.number = { type: 'field', role: 'number', label: text, value: text, position };
  first?.fields.push({ type: 'field', role: 'location', label: text, value: text, position });
  thread.furniture.push({ type: 'furniture', value: text, position });
  return thread;
}

/** What the reader itself writes into a line: colours and the like. */
const OWN = /\u001B\[[0-9;]*m/gu;

/** What no output may hold, with the sentence that says so. */
const HARMFUL: readonly (readonly [string, RegExp])[] = [
  ['a control character', /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u],
  [
    'a character that reorders or hides text',
    /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u,
  ],
  ['a tag or a variation selector', /[\uFE00-\uFE0F\u{E0000}-\u{E0FFF}]/u],
  ['an invisible filler', /[\u115F\u1160\u3164\uFFA0]/u],
  ['half a character', /[\p{Cs}\uFFFE\uFFFF]/u],
  ['joiners in a row', /[\u200C\u200D]{2}/u],
  ['a letter with more than 8 marks', /\p{M}{9}/u],
];

/**
 * Makes sure that an output does nothing to a terminal but show text: beside line ends it has only sequences for colour
 * and weight, and those that the caller names.
 *
 * @param own  Sequences of ours that may stand in it, such as the link that a mode writes.
 * @throws {Error} If it holds anything else; the message shows where.
 */
export function assertHarmless(output: string, own: readonly RegExp[] = []): void {
  let rest = output;
  for (const pattern of [...own, OWN]) rest = rest.replaceAll(new RegExp(pattern, 'gu'), '');
  for (const [what, pattern] of HARMFUL) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const around = rest.slice(Math.max(0, found.index - 30), found.index + 30);
    throw new Error(`${what} reached the terminal: ${JSON.stringify(around)}`);
  }
}
