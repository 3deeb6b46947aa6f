import { Box, Text, useCursor, useInput, usePaste } from 'ink';
import { memo, useEffect, useReducer } from 'react';
import type { Layout } from '../layout/layout.ts';
import { keyNames } from '../state/keys.ts';
import { paste, press } from '../state/reduce.ts';
import { type Ending, initialState, type ReaderState, type Size } from '../state/state.ts';
import type { Paint } from '../view/palette.ts';
import { drawScreen } from '../view/screen.ts';

/** What the reader is given. */
export interface ReaderProps {
  layout: Layout;
  size: Size;
  paint: Paint;
  onEnd: (ending: Ending) => void;
}

type ReaderEvent = { keys: readonly string[]; size: Size } | { pasted: string; size: Size };

/** The whole screen: it turns keys into states and states into lines, and does nothing else. */
export function Reader({ layout, size, paint, onEnd }: ReaderProps) {
  const [state, dispatch] = useReducer((before: ReaderState, event: ReaderEvent) => {
    if ('pasted' in event) return paste({ layout, state: before, size: event.size }, event.pasted);
    return event.keys.reduce(
      (current, key) => press({ layout, state: current, size: event.size }, key),
      before,
    );
  }, initialState);

  useInput((input, key) => dispatch({ keys: keyNames(input, key), size }));
  usePaste((pasted) => dispatch({ pasted, size }));
  useEffect(() => {
    if (state.ending !== null) onEnd(state.ending);
  }, [state.ending, onEnd]);

  const { lines, cursor } = drawScreen(layout, state, size, paint);
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
