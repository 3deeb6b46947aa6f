import { authorName, countText, postName } from '../../layout/labels.ts';
import { factsOf, hasFacts, ownQuotes, snippetOf } from '../../relations/post-facts.ts';
import { allLinks } from '../../relations/rejected-links.ts';
import { ancestors, conversationFrom, postsByAuthor, reachOf, repliesTo } from '../../relations/walks.ts';
import { sanitise } from '../../text/sanitise.ts';
import { type CommandGroup, say } from '../command.ts';
import { keyOf } from '../help.ts';
import { jumpTo } from '../jump-to.ts';
import { openList } from '../modes.ts';
import type { PickerItem } from '../picker.ts';
import { currentPost, type Desk, topOf } from '../places.ts';
import type { Limit, ReaderState } from '../state.ts';

/** From post to post by who answers whom, and by author. */
export const conversation: CommandGroup = {
  title: 'Conversations and authors',
  commands: [
    {
      name: 'parent',
      keys: ['p'],
      help: 'to the post that this one quotes or answers',
      run: onPost(goToParent),
    },
    { name: 'replies', keys: ['r'], help: 'the posts that quote or answer this one', run: onPost(goToReply) },
    { name: 'root', keys: ['R'], help: 'to the post that began this conversation', run: onPost(goToRoot) },
    {
      name: 'conversation',
      keys: ['C'],
      help: 'only the posts of this conversation; again: all',
      run: onPost(limitToConversation),
    },
    {
      name: 'previous-by-author',
      keys: ['{'],
      help: 'previous post of the same author',
      run: onPost((desk, section, count) => stepByAuthor(desk, section, -1, count)),
    },
    {
      name: 'next-by-author',
      keys: ['}'],
      help: 'next post of the same author',
      run: onPost((desk, section, count) => stepByAuthor(desk, section, 1, count)),
    },
    {
      name: 'author',
      keys: ['a'],
      help: 'only the posts of this author; again: all',
      run: onPost(limitToAuthor),
    },
    {
      name: 'authors',
      keys: ['A'],
      help: 'list of authors with their numbers of posts',
      run: onPost(listAuthors),
    },
  ],
};

/** Runs a command on the current post. */
export function onPost(run: (desk: Desk, section: number, count: number) => ReaderState) {
  return (desk: Desk, count: number | null): ReaderState => {
    const section = currentPost(desk);
    return section === null ? say(desk.state, 'There is no post here') : run(desk, section, count ?? 1);
  };
}

/** An entry of a list that goes to a post: its number and author, then its first words. */
function postItem({ layout }: Desk, section: number, note = ''): PickerItem {
  const post = layout.thread.post(section);
  const label = [postName(layout.thread, section), authorName(post), note].filter(Boolean).join(' ');
  return { label, detail: snippetOf(post), action: { kind: 'go', anchor: { section, offset: 0 } } };
}

function goToParent(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const name = postName(thread, section);
  const { answers } = factsOf(thread, section);
  const [first] = answers;
  if (first !== undefined && answers.length === 1) {
    const how = first.how === 'may quote' ? 'Maybe quoted' : first.how === 'quotes' ? 'Quoted' : 'Answered';
    return jumpTo(
      desk,
      { section: first.section, offset: 0 },
      `${how} by ${name}; ${keyOf(desk.keymap, 'back')} goes back`,
    );
  }
  if (answers.length > 1) {
    const items = answers.map((each) =>
      postItem(desk, each.section, each.how === 'may quote' ? '(maybe)' : ''),
    );
    return openList(desk, { title: `What ${name} answers`, items });
  }
  const post = thread.post(section);
  if (factsOf(allLinks(thread), section).answers.length > 0) {
    return say(
      desk.state,
      `You said that ${name} answers none; ${keyOf(desk.keymap, 'reject')} takes that back`,
    );
  }
  const guess = post.replyTo === null ? null : thread.sectionOfPost(post.replyTo.post);
  if (ownQuotes(post).length > 0) return say(desk.state, `What ${name} quotes is not in this thread`);
  if (guess === null || guess >= section) return say(desk.state, `${name} answers no other post`);
  const notice = `Nothing tells what ${name} answers: this is the post before it`;
  return jumpTo(desk, { section: guess, offset: 0 }, notice);
}

function goToReply(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const name = postName(thread, section);
  const { sections, reach } = repliesTo(thread, section);
  const until = untilText(desk, reach);
  const [only] = sections;
  if (only === undefined) return say(desk.state, `No post quotes or answers ${name}${until}`);
  if (sections.length === 1) {
    return jumpTo(
      desk,
      { section: only, offset: 0 },
      `The only answer to ${name}${until}; ${keyOf(desk.keymap, 'back')} goes back`,
    );
  }
  const items = sections.map((each) => postItem(desk, each));
  return openList(desk, { title: `${sections.length} answers to ${name}${until}`, items });
}

function goToRoot(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const chain = ancestors(thread, section);
  const root = chain.at(-1);
  if (root === undefined) return say(desk.state, `${postName(thread, section)} begins its conversation`);
  const steps = chain.length === 1 ? '1 step' : `${chain.length} steps`;
  const notice = `${steps} up from ${postName(thread, section)}; ${keyOf(desk.keymap, 'back')} goes back`;
  return jumpTo(desk, { section: root, offset: 0 }, notice);
}

/** Says how far posts were looked at, where that is not to the end. */
function untilText({ layout }: Desk, reach: number | null, hint = ' (again: further)'): string {
  return reach === null ? '' : ` up to ${postName(layout.thread, reach)}${hint}`;
}

/** Begins the name of every limit to a conversation. */
const CONVERSATION = 'conversation from ';

/** Begins the name of every limit to an author. */
const POSTS_BY = 'posts by ';

function limitToConversation(desk: Desk, section: number): ReaderState {
  if (desk.state.limit?.name.startsWith(CONVERSATION)) return withoutLimit(desk, section);
  const { thread } = desk.layout;
  const chain = ancestors(thread, section);
  const root = chain.at(-1) ?? section;
  const { sections, reach } = conversationFrom(thread, root);
  if (sections.length === 1) {
    return say(desk.state, `${postName(thread, section)} answers no post, and none answers it`);
  }
  // Where the walk ends before this post, the way up to it still belongs to what is shown.
  const shown = [...new Set([...chain, ...sections, section])].sort((left, right) => left - right);
  return withLimit(desk, section, { name: CONVERSATION + postName(thread, root), sections: shown }, reach);
}

function limitToAuthor(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const { author } = factsOf(thread, section);
  if (desk.state.limit?.name.startsWith(POSTS_BY)) return withoutLimit(desk, section);
  if (author === null) return say(desk.state, `Nobody knows who wrote ${postName(thread, section)}`);
  const { authors, reach } = postsByAuthor(thread);
  const shown = [...new Set([...(authors.get(author) ?? []), section])].sort((left, right) => left - right);
  return withLimit(desk, section, { name: POSTS_BY + sanitise(author), sections: shown }, reach);
}

function withLimit(desk: Desk, section: number, limit: Limit, reach: number | null): ReaderState {
  const { state } = desk;
  const count = countText({ value: limit.sections.length, isExact: true });
  const posts = limit.sections.length === 1 ? '1 post' : `${count} posts`;
  const until = untilText(desk, reach, '');
  const notice = `${posts}${until}; ${keyOf(desk.keymap, 'clear')} shows all`;
  return { ...state, ...placeIn(desk, section), limit, notice };
}

function withoutLimit(desk: Desk, section: number): ReaderState {
  return { ...desk.state, ...placeIn(desk, section), limit: null, notice: 'All posts are shown again' };
}

/** The row that was first stays first where it is part of the post. */
function placeIn(desk: Desk, section: number): Pick<ReaderState, 'top' | 'pinned'> {
  const top = topOf(desk);
  return { top: top.section === section ? top : { section, offset: 0 }, pinned: true };
}

function stepByAuthor(desk: Desk, section: number, step: 1 | -1, count: number): ReaderState {
  const { layout, state } = desk;
  const { thread } = layout;
  const { author } = factsOf(thread, section);
  if (author === null) return say(state, `Nobody knows who wrote ${postName(thread, section)}`);
  const view = { limit: state.limit?.sections ?? null };
  let found = section;
  let left = count;
  let next = layout.step(view, section, step);
  const reach = reachOf(thread);
  for (let fresh = 0; next !== null && next !== 0 && left > 0; ) {
    if (!hasFacts(thread, next)) fresh += 1;
    if (fresh > reach)
      return say(
        state,
        `No post of ${sanitise(author)} up to ${postName(thread, next)}; again looks further`,
      );
    if (factsOf(thread, next).author === author) {
      found = next;
      left -= 1;
    }
    next = layout.step(view, next, step);
  }
  if (found === section) {
    const name = sanitise(author);
    return say(state, step === 1 ? `No later post of ${name}` : `No earlier post of ${name}`);
  }
  return jumpTo(desk, { section: found, offset: 0 });
}

function listAuthors(desk: Desk, section: number): ReaderState {
  const { thread } = desk.layout;
  const { authors, reach } = postsByAuthor(thread);
  const own = factsOf(thread, section).author;
  const sorted = [...authors].sort(([, left], [, right]) => right.length - left.length);
  const items = sorted.map(([author, sections]): PickerItem => {
    const name = author === null ? 'nobody known' : author;
    const count =
      sections.length === 1 ? '1 post' : `${countText({ value: sections.length, isExact: true })} posts`;
    const first = postName(thread, sections[0] as number);
    return {
      label: name,
      detail: `${count}, from ${first} on`,
      action: { kind: 'limit', name: POSTS_BY + sanitise(name), sections },
    };
  });
  const until = untilText(desk, reach);
  const title = `${items.length === 1 ? '1 author' : `${items.length} authors`}${until}`;
  return openList(
    desk,
    { title, items },
    Math.max(
      0,
      sorted.findIndex(([author]) => author === own),
    ),
  );
}
