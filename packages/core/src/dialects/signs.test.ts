import { describe, expect, test } from 'vitest';
import { findDate } from '../dates/find.ts';
import { dialects } from './list.ts';
import { allDialects } from './registry.ts';
import { likeliestEngine, type SignLine } from './signs.ts';

const engineOf = (lines: string[]) => likeliestEngine(lines.map(lineOf), findDate);

function lineOf(decorated: string): SignLine {
  return { decorated, plain: decorated.replace(/^(?:#+|\*|•) /u, '') };
}

test.each([
  ['phpbb3', ['Post by Marit » Mon Jul 15, 2013 10:37 am', 'Top']],
  ['phpbb3', ['Beitrag von Marit » Mo 15. Jul 2013, 10:37', 'Nach oben']],
  ['smf', ['« Reply #3 on: September 29, 2017, 10:15:04 pm »']],
  ['smf', ['« Antwort #3 am: 29. September 2017, 22:15:04 »']],
  ['mybb', ['(05-12-2012, 03:22 PM)Ole Wrote:']],
  ['invision', ['post May 3 2010, 15:22', 'Post #1', 'Group: Members', 'Member No.: 4043']],
  ['invision4', ['Recommended Posts', 'Link to comment']],
  ['vbulletin4', ['Results 1 to 8 of 8', 'Thread: The old mast']],
  ['xenforo1', ["Discussion in 'Boats' started by Marit, Nov 12, 2006."]],
  ['xenforo', ['Thread starter Marit', 'Start date Jun 28, 2021', 'Reaction score', '25']],
  ['hackernews', ['72 points by marit on May 4, 2011 | hide | past | favorite | 60 comments']],
  ['lemmy', ['submitted 2 years ago by marit to boats', 'ole', '·', '2 years ago']],
  ['imageboard', ['Anonymous 05/12/12(Sat)10:22:33 No.12345678', '>>12345601']],
  ['flarum', ['### Marit', '* * *', '### Ole', '* * *', '### Marit', '* * *', '### Ole']],
])('%s is told by %j', (id, lines) => {
  expect(engineOf(lines)?.id).toBe(id);
});

describe('what tells little', () => {
  test('words that many boards print tell of none', () => {
    expect(engineOf(['Quote', 'Top', 'Posts: 55', 'Re: The old mast', 'Offline'])).toBe(null);
    expect(engineOf(['Marit wrote:', 'I did not say so.'])).toBe(null);
  });

  test('prose and nothing tell of none', () => {
    expect(engineOf(['I read it on May 4, 2011, and forgot it on May 5.', 'So did I.'])).toBe(null);
    expect(engineOf([])).toBe(null);
  });

  test('more of what many boards print makes one likelier', () => {
    const one = engineOf(['Old 05-12-2008, 04:40 PM #1'])?.score ?? 0;
    const more = engineOf(['Old 05-12-2008, 04:40 PM #1', 'Marit is offline', 'Thread Tools'])?.score ?? 0;
    expect(one).toBeGreaterThan(0.5);
    expect(more).toBeGreaterThan(one);
    expect(more).toBeLessThanOrEqual(1);
  });

  test('what no page of an engine says rules it out', () => {
    const archive = ['View Full Version: The old mast', 'Powered by vBulletin® Copyright ©2000 - 2009'];
    expect(engineOf(archive)?.id).toBe('vbulletin-archive');
    expect(engineOf([...archive, 'Results 1 to 8 of 8'])?.id).not.toBe('vbulletin-archive');
  });
});

test('every engine has a sign that hardly another has', () => {
  const engines = allDialects.filter(({ signs }) => signs !== null);
  expect(engines.length).toBeGreaterThan(25);
  for (const { id, signs } of engines) expect([id, signs?.sure.trim()]).not.toEqual([id, '']);
  expect(dialects.map(({ id }) => id)).toEqual([...new Set(dialects.map(({ id }) => id))]);
});

test('no sign is so open that any line has its shape', () => {
  for (const { id, signs } of allDialects) {
    const all = signs === null ? [] : Object.values(signs).flatMap((list: string) => list.split(/\n| \| /u));
    const open = all.filter((sign) => sign.trim() !== '' && sign.replace(/%[ntxi]|[\s¶]/gu, '') === '');
    expect([id, open]).toEqual([id, []]);
  }
});
