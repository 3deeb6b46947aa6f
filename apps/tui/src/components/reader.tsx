import { Box, Text, useCursor, useInput, usePaste } from 'ink';
import { memo, useEffect, useReducer } from 'react';
import type { Layout } from '../layout/layout.ts';
import type { Effect } from '../state/effects.ts';
import type { Keymap } from '../state/keymap.ts';
import { keyNames } from '../state/keys.ts';
import { paste, press } from '../state/reduce.ts';
import { type Ending, initialState, type ReaderState, type Size } from '../state/state.ts';
import type { Paint } from '../view/palette.ts';
import { drawScreen } from '../view/screen.ts';

/** What the reader is given. */
export interface ReaderProps {
  layout: Layout;
  keymap: Keymap;
  size: Size;
  paint: Paint;
  /** Does what commands want done outside, one after another; gives what is to be said about it. */
  onEffect: (effect: Effect) => Promise<string | null>;
  onEnd: (ending: Ending) => void;
}

type ReaderEvent =
  | { kind: 'keys'; keys: readonly string[]; size: Size }
  | { kind: 'paste'; text: string; size: Size }
  /** The first effect was done. */
  | { kind: 'done'; notice: string | null };

/** The whole screen: it turns keys into states and states into lines, and does nothing else. */
export function Reader({ layout, keymap, size, paint, onEffect, onEnd }: ReaderProps) {
  const [state, dispatch] = useReducer((before: ReaderState, event: ReaderEvent) => {
    if (event.kind === 'done')
      return { ...before, effects: before.effects.slice(1), notice: event.notice ?? before.notice };
    const desk = { layout, keymap, state: before, size: event.size };
    if (event.kind === 'paste') return paste(desk, event.text);
    return event.keys.reduce((current, key) => press({ ...desk, state: current }, key), before);
  }, initialState);

  useInput((input, key) => dispatch({ kind: 'keys', keys: keyNames(input, key), size }));
  usePaste((text) => dispatch({ kind: 'paste', text, size }));
  const [effect] = state.effects;
  useEffect(() => {
    if (effect) void onEffect(effect).then((notice) => dispatch({ kind: 'done', notice }));
  }, [effect, onEffect]);
  useEffect(() => {
    if (state.ending !== null) onEnd(state.ending);
  }, [state.ending, onEnd]);

  const { lines, cursor } = drawScreen({ layout, keymap, state, size }, paint);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor ?? undefined);
  return (
    <Box flexDirection="column" height={size.rows}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is what it is by its place
        <Line key={index} text={line} />
      ))}
    </Box>
  );
}

/** One row of the screen. An empty text has no height, so it becomes a blank. */
const Line = memo(({ text }: { text: string }) => <Text wrap="truncate">{text === '' ? ' ' : text}</Text>);
