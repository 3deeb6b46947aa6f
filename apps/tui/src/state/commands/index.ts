import type { CommandGroup } from '../command.ts';
import { createKeymap } from '../keymap.ts';
import { comfort } from './comfort.ts';
import { conversation } from './conversation.ts';
import { jumps } from './jumps.ts';
import { listing } from './listing.ts';
import { looking } from './looking.ts';
import { marks } from './marks.ts';
import { moving } from './moving.ts';
import { news } from './news.ts';
import { output } from './output.ts';
import { placing } from './placing.ts';
import { program } from './program.ts';
import { quotes } from './quotes.ts';
import { searching } from './searching.ts';
import { tree } from './tree.ts';

/** Everything that a key can do, in the order of the help. Nothing can be bound and not be explained. */
export const commandGroups: readonly CommandGroup[] = [
  moving,
  quotes,
  placing,
  conversation,
  tree,
  looking,
  jumps,
  marks,
  searching,
  news,
  output,
  comfort,
  listing,
  program,
];

/** The keys as they are where nobody says otherwise. */
export const defaultKeymap = createKeymap(commandGroups);
