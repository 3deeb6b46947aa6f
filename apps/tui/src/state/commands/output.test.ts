import { describe, expect, it } from 'vitest';
import { buildThread } from '../../testing/build-thread.ts';
import { sampleThread } from '../../testing/sample.ts';
import { openSession } from '../../testing/session.ts';

const open = () => openSession(sampleThread);
const effects = (...keys: string[]) =>
  open()
    .press(...keys)
    .state.effects.map((effect) => effect);

describe('copying', () => {
  it('takes the post at the top, each line whole and quotes marked', () => {
    const [effect] = effects('3G', 'y');
    expect(effect).toMatchObject({ kind: 'copy', what: 'post 3' });
    const lines = effect?.kind === 'copy' ? effect.text.split('\n') : [];
    expect(lines[0]).toBe('> Marta_V said (#2):');
    expect(lines[1]).toMatch(/^> We did, the year before last\..* nobody has to lift anything heavy\.$/);
    expect(lines.slice(2)).toEqual([
      '',
      'Oak, by the look of it.',
      'I would not touch them either.',
      '',
      'Old Trapper',
    ]);
  });

  it('takes the first post where the title is at the top, and says so where there is none', () => {
    expect(effects('y')).toMatchObject([{ what: 'post 1' }]);
    const empty = openSession(buildThread([]));
    for (const key of ['y', 'Y', 'c', 's', '|', 'w']) {
      expect(empty.press(key).status).toContain('There is no post here');
    }
  });

  it('takes no control character', () => {
    const session = openSession(buildThread([{ blocks: ['rm -rf\u001B[201~\u0007 it'] }])).press('J', 'y');
    expect(session.state.effects).toMatchObject([{ text: 'rm -rf␛[201~␇ it' }]);
  });

  it('makes a reference with what is known', () => {
    const dated = buildThread([
      { by: 'Marta_V', date: '3 May 2004', blocks: ['Words.'] },
      { blocks: ['More.'] },
    ]);
    const text = (...keys: string[]) => openSession(dated).press(...keys).state.effects;
    expect(text('J', 'Y')).toMatchObject([{ text: '#1 Marta_V, 3 May 2004', what: 'a reference to #1' }]);
    expect(text('2G', 'Y')).toMatchObject([{ text: '#2' }]);
  });

  it('quotes in Markdown, with who wrote it', () => {
    const [effect] = effects('3G', 'c');
    expect(effect).toMatchObject({ what: 'post 3 as a quote' });
    const lines = effect?.kind === 'copy' ? effect.text.split('\n') : [];
    expect(lines.slice(0, 3)).toEqual(['Old Trapper (?) (#3) wrote:', '', '>> Marta_V said (#2):']);
    expect(lines.slice(4, 6)).toEqual(['>', '> Oak, by the look of it.']);
  });
});

describe('selecting', () => {
  it('takes whole lines, however they are wrapped, in both directions', () => {
    const session = open().press('2G', 'V');
    expect(session.status).toContain('selecting');
    session.press('j', 'y');
    const [effect] = session.state.effects;
    expect(effect).toMatchObject({ what: '1 line' });
    expect(effect).toMatchObject({ text: expect.stringMatching(/^We did, .* heavy\.$/) });
    expect(session.state.mode).toEqual({ name: 'read' });
    const up = open().press('2G', '3j', 'V', '2k', 'y').state.effects;
    expect(up).toMatchObject([{ text: expect.stringMatching(/^We did/) }]);
  });

  it('goes on through posts and marks its rows, and Escape leaves it', () => {
    const session = open().press('2G', 'V', 'J', 'j');
    expect(session.state.mode).toMatchObject({ to: { section: 3 } });
    const copied = session.press('y').state.effects[0];
    expect(copied).toMatchObject({ text: expect.stringContaining('#3 Old Trapper') });
    expect(open().press('V', '2j', 'Escape').state.mode).toEqual({ name: 'read' });
    expect(open().press('V', 'x').status).toContain('waits until Escape');
  });

  it('keeps its end on the screen', () => {
    const session = open().press('V', 'G');
    expect(session.rows.at(-1)).toBe('  what you pay twice.');
    expect(session.press('g').rows[0]).toContain('Raising');
  });
});

describe('asking where to', () => {
  it('pipes, saves and exports what was chosen', () => {
    expect(effects('2G', '|', 'w', 'c', 'Enter')).toMatchObject([{ kind: 'pipe', command: 'wc' }]);
    expect(effects('2G', 's', 'a', '.', 't', 'Enter')).toMatchObject([
      { kind: 'save', path: 'a.t', what: 'post 2' },
    ]);
    expect(effects('w', 'a', '.', 'm', 'd', 'Enter')).toEqual([
      { kind: 'export', path: 'a.md', sections: null },
    ]);
    expect(effects('2G', 'V', 'J', 'w', 'a', '.', 'm', 'd', 'Enter')).toMatchObject([{ sections: [2, 3] }]);
    expect(effects('|', 'Enter')).toEqual([]);
    expect(effects('|', 'l', 's', 'Escape')).toEqual([]);
  });
});

describe('links', () => {
  it('lists them, opens and copies', () => {
    const url = 'https://example.org/slate';
    const session = open().press('4G', 'l');
    expect(session.rows[1]).toContain(`1  ${url}`);
    expect(open().press('4G', 'l', 'Enter').state.effects).toEqual([{ kind: 'open-link', url }]);
    expect(open().press('4G', 'l', 'Ctrl-y').state.effects).toEqual([
      { kind: 'copy', text: url, what: 'the link' },
    ]);
    expect(openSession(buildThread([{ blocks: ['none'] }])).press('l').status).toContain('No link');
  });
});
