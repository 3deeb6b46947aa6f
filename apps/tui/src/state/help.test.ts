import { describe, expect, it } from 'vitest';
import { resumeRest } from '../memory/visit.ts';
import { sampleThread } from '../testing/sample.ts';
import { openSession } from '../testing/session.ts';
import { commandGroups } from './commands/index.ts';
import { helpLines, keyOf } from './help.ts';
import { createKeymap } from './keymap.ts';
import { initialState } from './state.ts';

// Everything that a notice speaks of, on keys of the user's own.
const keymap = createKeymap(commandGroups, {
  back: ['Ctrl-q'],
  clear: ['+'],
  compare: ['9 d'],
  help: ['F1'],
  marks: ['= ?'],
  mark: ['= = *'],
  'go-to-mark': ['! *'],
  'next-new': ['Ctrl-e'],
  'next-quote': ['Ctrl-t'],
  'pan-right': ['"'],
  percent: ['$'],
  reject: [],
  search: ['F3'],
  tree: ['T'],
  why: ['?'],
  zen: ['Alt-z'],
});

const open = () => openSession(sampleThread, { columns: 120, rows: 24 }, null, initialState, keymap);

describe('a notice', () => {
  it.each([
    [['M'], 'M does nothing here; F1 lists the keys'],
    [['3G', 'Enter'], 'Quoted in #3; Ctrl-q goes back'],
    [['3G', 'p'], 'Quoted by #3; Ctrl-q goes back'],
    [['9G', 'p'], '#9 answers no other post'],
    [['3G', 'C'], '3 posts; + shows all'],
    [['n'], 'Nothing searched for yet; F3 searches'],
    [['$'], '50$ is the middle'],
    [['=', '=', 'a'], '!a comes back'],
    [['!', 'b'], 'No mark b; =? lists the marks'],
    [['=', '?'], 'No marks yet; == and a letter sets one'],
    [['<'], 'The tree is hidden; T shows it'],
    [['Left'], 'Code is wrapped; " shows it'],
    [['5G', 'Ctrl-t', 'Ctrl-t', 'Ctrl-t', 'Enter'], 'May also be from #4; Ctrl-q goes back'],
  ])('after %j names the keys that the user has', (keys, said) => {
    expect(open().press(...keys).status).toContain(said);
  });

  it('names a command without keys as it is found in the list of commands', () => {
    expect(keyOf(keymap, 'reject')).toBe(':reject');
    const session = open().press('3G', ':').type('reject').press('Enter');
    expect(session.status).toContain(':reject takes that back');
  });

  it('says by which key the news are gone to', () => {
    const { layout, state } = open().desk;
    const seen = { post: '', after: '', number: 0, offset: 0 };
    const memory = { place: null, settings: {}, marks: new Map(), rejected: new Set<string>(), seen };
    const rest = { path: null, visited: 0, title: '', posts: 0, read: 0 };
    expect(resumeRest(layout, { ...memory, ...rest }, state, keymap).notice).toBe(
      '11 new posts; Ctrl-e goes to the first',
    );
  });
});

describe('the marks of the help', () => {
  it('names the key that chooses a quote', () => {
    const text = helpLines(keymap, 100).map((line) => line.text);
    expect(text.join('\n')).toContain('chosen by Ctrl-t, else');
  });
});
