import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePlace, findPlace, fingerprintPost, firstUnseen } from './place.ts';

const posts = [
  'The weir has lost two boards.',
  '+1',
  'They are behind the café.',
  '+1',
  'I can bring the cart.',
];

describe('fingerprintPost', () => {
  it('is the same however lines are broken, and another for other words', () => {
    expect(fingerprintPost('They are\n behind  the café.\n\u00A0\n')).toBe(
      fingerprintPost(posts[2] as string),
    );
    expect(fingerprintPost('They are behind the cafe.')).not.toBe(fingerprintPost(posts[2] as string));
    expect(fingerprintPost('a')).toMatch(/^[\w-]{12}$/);
  });

  it('stays what stored places have', () => {
    expect(fingerprintPost('+1')).toBe('xZ3E5E_5kogV');
  });
});

describe('findPlace', () => {
  it('finds a place in the same thread', () => {
    expect(findPlace(describePlace(posts, 3, 5), posts)).toEqual({ section: 3, offset: 5, by: 'post' });
    expect(findPlace(describePlace(posts, 0, 2), posts)).toEqual({ section: 0, offset: 2, by: 'post' });
  });

  it('finds the same place wherever posts came before or behind it', () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 1, selector: fingerprintPost }),
        fc.nat(),
        fc.array(text),
        (thread, pick, more) => {
          const section = 1 + (pick % thread.length);
          const known = new Set(thread.map(fingerprintPost));
          const others = more.filter((each) => !known.has(fingerprintPost(each)));
          const place = describePlace(thread, section, 0);
          expect(findPlace(place, [...thread, ...others])?.section).toBe(section);
          expect(findPlace(place, [...others, ...thread])?.section).toBe(section + others.length);
        },
      ),
    );
  });

  it('tells posts that say the same by the post before', () => {
    const place = describePlace(posts, 4, 1);
    expect(findPlace(place, ['New.', 'Newer.', ...posts])?.section).toBe(6);
    expect(findPlace(place, posts.slice(2))?.section).toBe(2);
  });

  it('finds an edited post behind its neighbour, else by its number', () => {
    const place = describePlace(posts, 3, 20);
    const edited = posts.with(2, 'Edited.');
    expect(findPlace(place, edited)).toEqual({ section: 3, offset: 7, by: 'neighbour' });
    expect(findPlace(place, ['New.', ...edited])?.section).toBe(4);
    expect(findPlace(place, ['a', 'b', 'c', 'd'])).toEqual({ section: 3, offset: 1, by: 'number' });
    expect(findPlace(place, ['a'])).toEqual({ section: 1, offset: 1, by: 'number' });
    expect(findPlace(place, [])).toBeNull();
  });
});

describe('firstUnseen', () => {
  it('is the post behind the last one read, wherever that is now', () => {
    const seen = describePlace(posts.slice(0, 3), 3, 0);
    expect(firstUnseen(seen, posts.slice(0, 3))).toBeNull();
    expect(firstUnseen(seen, posts)).toBe(4);
    expect(firstUnseen(seen, ['Before.', ...posts])).toBe(5);
    expect(firstUnseen(seen, [])).toBeNull();
  });
});
