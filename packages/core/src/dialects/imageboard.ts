import type { Dialect } from './dialect.ts';
import { learned } from './learned.ts';

/** Imageboards and 2ch: posts answer each other by `>>n`; a lone `>` may be a quote or a statement. */
export const imageboard: Dialect = {
  ...learned,
  id: 'imageboard',
  name: 'Imageboard',
  signs: {
    sure: `
      Anonymous %d No.%i | Anonymous %d(%x)%x No.%i | Anonymous (ID: %x) %x No.%i | No.%i | %n %d No.%i
      Anonymous ## Mod %x | >>%i | >>%i (OP) | >>%i >>%i | %i ：%n：%x ID:%x | %i :%n:%x ID:%x | %i %n %d ID:%x
      %i 名前：%n：%x | 最終レス %x
    `,
    likely: `
      Anonymous | %x No.%i | ID:%x | %i ¶ Anonymous | [Reply] | [Return] | [Catalog] | [Post a Reply]
      Delete Post: [File Only] | Style: %x | File: %x
    `,
    slight: 'Anonymous %x | Name | Options | Verification',
    never: '',
  },
};
