import type { PostFacts } from '../facts.ts';

/** Longest part of a file's name that comes from the author's. */
const MAX_NAME_LENGTH = 40;

/**
 * Gives each post the name of a file, such as `0001-marit.md`: sorted as the posts are, the same whatever comes after them
 * in the dump (up to 9,999 posts), and safe on every file system, since each begins with its own number and holds nothing
 * but small letters, digits and hyphens. A name in other letters than Latin ones is left out.
 */
export function nameFiles(posts: readonly PostFacts[]): Map<PostFacts, string> {
  const width = Math.max(4, String(posts.length).length);
  return new Map(
    posts.map((post, index) => {
      const slug = slugOf(post.name ?? '');
      return [post, `${String(index + 1).padStart(width, '0')}${slug && `-${slug}`}.md`];
    }),
  );
}

function slugOf(name: string): string {
  return name
    .slice(0, 4 * MAX_NAME_LENGTH)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-|-$/gu, '');
}
