import type { AuthorBasis, Quote, ReplyBasis } from '@rethread/core';
import type { ShownThread } from './shown-thread.ts';
import {
  clean,
  countOf,
  postName,
  postOf,
  sourceInWords,
  speakPost,
  speakTitle,
  spokenText,
} from './speak.ts';

/** Where a listener is. */
export interface LinearState {
  shown: ShownThread;
  /** Number of the post last said, from 1; 0 is the title. */
  post: number;
  /** Where jumps began, the last one last. */
  back: readonly number[];
  /** What was searched for last, and the posts that have it. */
  search: { words: string; posts: readonly number[] } | null;
  hasEnded: boolean;
}

/** What a command led to: where the listener is now, and what is said. */
export interface Answer {
  state: LinearState;
  /** Lines of harmless text with no line end behind the last. */
  text: string;
}

/** Says the title and waits for the first command. */
export function begin(shown: ShownThread): Answer {
  const state: LinearState = { shown, post: 0, back: [], search: null, hasEnded: false };
  return { state, text: `${speakTitle(shown)}\nType next to hear the first post, help for all commands.` };
}

/**
 * Does what a line asks for: a command in words or by its first letter, a number to go to that post, `/` and words to
 * search; an empty line goes on to the next post.
 */
export function answer(state: LinearState, line: string): Answer {
  const typed = clean(line).trim();
  if (typed === '') return next(state, '');
  if (/^#?\d+$/u.test(typed)) return go(state, typed);
  if (typed.startsWith('/')) return search(state, typed.slice(1).trim());
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/u.exec(typed) ?? [];
  const command = commands.find(({ names }) => names.includes(word.toLowerCase()));
  return command === undefined
    ? say(state, `“${word}” is no command; type help to hear them all.`)
    : command.run(state, rest);
}

/** The whole thread in words, for where no commands can be typed. */
export function sayAll(shown: ShownThread): string {
  const posts = shown.thread.children.map((_, index) => spokenText(speakPost(shown, index + 1)));
  return [speakTitle(shown), ...posts, 'End of the thread.'].join('\n\n');
}

interface LinearCommand {
  /** The first is the one that is told; the others are short or usual elsewhere. */
  names: readonly string[];
  /** What stands behind the name, as the help says it. */
  takes?: string;
  help: string;
  run(state: LinearState, rest: string): Answer;
}

const commands: readonly LinearCommand[] = [
  { names: ['next', 'n', 'j'], help: 'the next post; an empty line does the same', run: next },
  { names: ['previous', 'p', 'prev', 'k'], help: 'the post before', run: previous },
  { names: ['again', '.'], help: 'the same post again', run: (state) => goTo(state, state.post) },
  { names: ['go', 'g'], takes: '12', help: 'post 12; the number alone does the same', run: go },
  { names: ['first'], help: 'the first post', run: (state) => jump(state, 1) },
  { names: ['last', 'end'], help: 'the last post', run: (state) => jump(state, countPosts(state)) },
  { names: ['parent', 'u', 'up'], help: 'the post that this one answers', run: parent },
  { names: ['replies', 'r'], help: 'which posts answer this one', run: replies },
  {
    names: ['quote', 'o'],
    takes: '2',
    help: 'the post that quote 2 comes from; quote 1 without a number',
    run: quote,
  },
  { names: ['back', 'b'], help: 'back to where the last jump began', run: back },
  {
    names: ['search', 's', 'f', 'find'],
    takes: 'words',
    help: 'the next post with these words; without words, the next hit',
    run: search,
  },
  { names: ['links', 'l'], help: 'the addresses in this post, by number', run: links },
  { names: ['author', 'a'], help: 'who wrote this post, and what else', run: author },
  { names: ['why', 'w'], help: 'why author, quotes and answers are believed', run: why },
  { names: ['furniture'], help: "the board's own words between the posts", run: furniture },
  { names: ['help', 'h', '?'], help: 'the commands', run: help },
  {
    names: ['quit', 'q', 'exit'],
    help: 'leave',
    run: (state) => ({ state: { ...state, hasEnded: true }, text: 'Goodbye.' }),
  },
];

function say(state: LinearState, text: string): Answer {
  return { state, text };
}

function countPosts({ shown }: LinearState): number {
  return shown.thread.children.length;
}

/** Says the post of that number, or why there is none. */
function goTo(state: LinearState, number: number): Answer {
  const count = countPosts(state);
  if (count === 0) return say(state, 'The thread has no posts.');
  if (number === 0) return say({ ...state, post: 0 }, speakTitle(state.shown));
  if (number < 0 || number > count) return say(state, `There is no post ${number}; the last is ${count}.`);
  return { state: { ...state, post: number }, text: spokenText(speakPost(state.shown, number)) };
}

/** Like `goTo`, so that `back` comes here again. */
function jump(state: LinearState, number: number): Answer {
  const there = goTo(state, number);
  if (there.state.post === state.post) return there;
  return { ...there, state: { ...there.state, back: [...state.back, state.post] } };
}

function next(state: LinearState, rest: string): Answer {
  const number = state.post + (rest === '' ? 1 : Math.max(1, Number(rest) || 1));
  const last = countPosts(state);
  if (state.post >= last && last > 0) return say(state, `Post ${last} is the last.`);
  return goTo(state, Math.min(number, Math.max(last, 1)));
}

function previous(state: LinearState, rest: string): Answer {
  if (state.post === 0) return say(state, 'This is the start of the thread.');
  return goTo(state, Math.max(0, state.post - (rest === '' ? 1 : Math.max(1, Number(rest) || 1))));
}

function go(state: LinearState, rest: string): Answer {
  const number = /^#?(\d+)$/u.exec(rest)?.[1];
  if (number === undefined) return say(state, 'Go where? Type go and the number of a post, such as go 12.');
  return jump(state, Number(number));
}

function parent(state: LinearState): Answer {
  if (state.post === 0) return say(state, 'No post has been said yet; type next.');
  const { replyTo } = postOf(state.shown, state.post);
  if (replyTo === null) return say(state, `Post ${state.post} answers no other.`);
  return jump(state, state.shown.numbers.get(replyTo.post) ?? 0);
}

function replies(state: LinearState): Answer {
  if (state.post === 0) return say(state, 'No post has been said yet; type next.');
  const { id } = postOf(state.shown, state.post);
  const found = state.shown.thread.children.flatMap(({ replyTo }, index) =>
    replyTo?.post === id ? [index + 1] : [],
  );
  if (found.length === 0) return say(state, `No post answers post ${state.post}.`);
  const names = found.map((number) => postName(state.shown, number)).join(', ');
  return say(
    state,
    `${found.length === 1 ? '1 reply' : `${found.length} replies`}: ${names}. Type go and a number to hear one.`,
  );
}

function quote(state: LinearState, rest: string): Answer {
  if (state.post === 0) return say(state, 'No post has been said yet; type next.');
  const { quotes } = speakPost(state.shown, state.post);
  if (quotes.length === 0) return say(state, `Post ${state.post} quotes nothing.`);
  const found = quotes[(rest === '' ? 1 : Number(rest)) - 1];
  if (found === undefined) return say(state, `Post ${state.post} has ${countOf(quotes.length, 'quote')}.`);
  if (found.source.status !== 'resolved') {
    return say(
      state,
      `That quote is of ${sourceInWords(found, state.shown)}, so there is no one post to go to.`,
    );
  }
  return jump(state, state.shown.numbers.get(found.source.post) ?? 0);
}

function back(state: LinearState): Answer {
  const from = state.back.at(-1);
  if (from === undefined) return say(state, 'There is no jump to go back from.');
  return goTo({ ...state, back: state.back.slice(0, -1) }, from);
}

function search(state: LinearState, rest: string): Answer {
  const words = rest === '' ? state.search?.words : rest;
  if (words === undefined)
    return say(state, 'Search for what? Type search and words, such as search old roof.');
  const posts = words === state.search?.words ? state.search.posts : findPosts(state.shown, words);
  const searched: LinearState = { ...state, search: { words, posts } };
  const number = posts.find((post) => post > state.post) ?? posts[0];
  if (number === undefined) return say(searched, `No post has “${words}”.`);
  const found = jump(searched, number);
  const wrapped = number > state.post ? '' : ', from the start again';
  const count = `Hit ${posts.indexOf(number) + 1} of ${posts.length} for “${words}”${wrapped}.`;
  return { ...found, text: `${count}\n${found.text}` };
}

/** Numbers of the posts that say these words; case counts only where the words have a capital letter. */
function findPosts(shown: ShownThread, words: string): number[] {
  const fold = words === words.toLowerCase() ? (text: string) => text.toLowerCase() : (text: string) => text;
  const wanted = words.replaceAll(/\s+/gu, ' ');
  return shown.thread.children.flatMap((_, index) => {
    const text = spokenText(speakPost(shown, index + 1)).replaceAll(/\s+/gu, ' ');
    return fold(text).includes(wanted) ? [index + 1] : [];
  });
}

function links(state: LinearState): Answer {
  if (state.post === 0) return say(state, 'No post has been said yet; type next.');
  const { links: found } = speakPost(state.shown, state.post);
  if (found.length === 0) return say(state, `Post ${state.post} has no links.`);
  const lines = found.map(({ url }, index) => `Link ${index + 1}: ${url}`);
  return say(state, [`${countOf(found.length, 'link')} in post ${state.post}.`, ...lines].join('\n'));
}

function author(state: LinearState): Answer {
  if (state.post === 0) return say(state, 'No post has been said yet; type next.');
  const { author: by } = postOf(state.shown, state.post);
  if (by === null) return say(state, `Nobody knows who wrote post ${state.post}.`);
  const { thread } = state.shown;
  const others = thread.children.flatMap((post, index) =>
    post.author?.author === by.author ? [index + 1] : [],
  );
  const { aliases } = thread.authors.find(({ id }) => id === by.author) ?? { aliases: [] };
  const also = aliases.length === 0 ? '' : ` Also spelled ${aliases.map(clean).join(', ')}.`;
  return say(
    state,
    `Post ${state.post} is by ${clean(by.name)}, who wrote ${countOf(others.length, 'post')}: ${others.join(', ')}.${also}`,
  );
}

const AUTHOR_BASIS: Record<AuthorBasis, string> = {
  header: 'the header of the post says so',
  attribution: 'a quote of this post names its author',
  'sign-off': 'the post is signed so',
  footer: 'the footer of the post says so',
  'edit-stamp': 'the edit stamp names who edited',
};

const REPLY_BASIS: Record<ReplyBasis, string> = {
  quote: 'it quotes that post',
  reference: 'it refers to that post',
  mention: "it mentions that post's author",
  name: "it names that post's author",
  previous: 'it is the post before, and nothing says otherwise',
};

function why(state: LinearState): Answer {
  if (state.post === 0) return say(state, 'No post has been said yet; type next.');
  const { author: by, replyTo } = postOf(state.shown, state.post);
  const lines = [
    by === null
      ? 'Nothing near this post tells who wrote it.'
      : `${clean(by.name)} is believed to have written it: ${AUTHOR_BASIS[by.basis]}, ${percent(by.score)}.`,
  ];
  speakPost(state.shown, state.post).quotes.forEach((each, index) => {
    lines.push(`Quote ${index + 1}: ${whySource(each, state.shown)}.`);
  });
  if (replyTo !== null) {
    const name = postName(state.shown, state.shown.numbers.get(replyTo.post) ?? 0);
    lines.push(
      `It is taken for an answer to ${name}: ${REPLY_BASIS[replyTo.basis]}, ${percent(replyTo.score)}.`,
    );
  }
  return say(state, lines.join('\n'));
}

function whySource({ source }: Quote, shown: ShownThread): string {
  if (source.status === 'unresolved') return 'no post of this thread has these words';
  if (source.status === 'ambiguous') return 'several posts have these words';
  const words = source.altered ? 'nearly the same words stand' : 'the same words stand';
  return `${words} in ${postName(shown, shown.numbers.get(source.post) ?? 0)}, ${percent(source.score)}`;
}

function percent(score: number): string {
  return `${Math.round(score * 100)} percent sure`;
}

function furniture(state: LinearState): Answer {
  const found = state.shown.thread.furniture
    .map(({ value }) => clean(value))
    .filter((value) => value.trim() !== '');
  if (found.length === 0) return say(state, 'The board printed nothing between the posts.');
  return say(state, [`The board's own words, ${countOf(found.length, 'line')}:`, ...found].join('\n'));
}

function help(state: LinearState): Answer {
  const lines = commands.map(({ names: [name, ...short], takes, help: meaning }) => {
    const call = takes === undefined ? name : `${name} ${takes}`;
    return `${call}, short ${short.join(' or ')}: ${meaning}.`.replace(', short :', ':');
  });
  return say(state, ['Commands:', ...lines].join('\n'));
}
