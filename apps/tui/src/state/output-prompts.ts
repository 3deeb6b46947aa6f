import { say } from './command.ts';
import { act } from './commands/output.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { Desk } from './places.ts';
import type { Prompt } from './prompts.ts';
import type { PromptMode, ReaderState } from './state.ts';

/** What `|`, `s` and `w` ask for. */
export const outputPrompts: Readonly<Record<'pipe' | 'save' | 'export', Prompt>> = {
  pipe: asking('|', (desk, command, { text }) => act(desk, { kind: 'pipe', command, text: `${text}\n` })),
  save: asking('save to ', (desk, path, { text, what }) =>
    act(desk, { kind: 'save', path, text: `${text}\n`, what }),
  ),
  export: asking('export to (.md .html .json .txt) ', (desk, path, { sections }) =>
    act(desk, {
      kind: 'export',
      path,
      sections: desk.state.mode.name === 'select' ? sections : (desk.state.limit?.sections ?? null),
    }),
  ),
};

function asking(label: string, enter: (desk: Desk, text: string, excerpt: Excerpt) => ReaderState): Prompt {
  return {
    label,
    type: ({ state }: Desk, mode: PromptMode, text: string) => ({ ...state, mode: { ...mode, text } }),
    enter(desk, { text, before }) {
      const origin = { ...desk, state: before };
      const excerpt = excerptOf(origin);
      if (text.trim() === '' || excerpt === null) return before;
      if (/[\u2400-\u2421\uFFFD]/.test(text))
        return say(before, 'A control character was typed; nothing was done');
      return enter(origin, text.trim(), excerpt);
    },
  };
}
