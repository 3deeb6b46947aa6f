import { Box, Text, useApp, useCursor, useInput, usePaste } from 'ink';
import { memo, useEffect, useReducer } from 'react';
import type { WithTerminal } from '../components/reader.tsx';
import type { Drawing } from '../layout/drawing.ts';
import type { Keymap } from '../state/keymap.ts';
import { keyNames } from '../state/keys.ts';
import type { Ending, Size } from '../state/state.ts';
import type { Paint } from '../view/palette.ts';
import { drawFolder, pathsOnScreen } from './draw-list.ts';
import type { ListCommand } from './list-commands.ts';
import { type ListEffect, type ListState, receive } from './list-state.ts';
import { pasteInFolder, pressInFolder } from './press-in-list.ts';
import type { FolderEvent } from './start-folder.ts';

/** What the list is given. */
export interface ListScreenProps {
  /** The list when the screen opens, such as it was when a thread was opened. */
  initial: ListState;
  keymap: Keymap<ListCommand>;
  size: Size;
  paint: Paint;
  /** Default: for any terminal of today. */
  drawing?: Drawing;
  /** Calls `listen` with what happens in the background, until what it gives back is called. */
  subscribe: (listen: (events: readonly FolderEvent[]) => void) => () => void;
  /** Told of the threads on the screen whenever there are others. */
  onScreen: (paths: readonly string[]) => void;
  /** Does what a key wants done outside; gets the list to go on with. Gives what is to be said about it. */
  onEffect: (effect: ListEffect, state: ListState, withTerminal: WithTerminal) => Promise<string | null>;
  onEnd: (ending: Ending) => void;
}

type ListEvent =
  | { kind: 'keys'; keys: readonly string[]; size: Size }
  | { kind: 'paste'; text: string }
  | { kind: 'news'; events: readonly FolderEvent[] }
  /** The first effect was done. */
  | { kind: 'done'; notice: string | null };

/** The whole screen: it turns keys and news into states and states into lines, and does nothing else. */
export function ListScreen(props: ListScreenProps) {
  const { keymap, size, paint, drawing, subscribe, onScreen, onEffect, onEnd } = props;
  const [state, dispatch] = useReducer((before: ListState, event: ListEvent): ListState => {
    switch (event.kind) {
      case 'keys':
        return event.keys.reduce(
          (current, key) => pressInFolder({ keymap, state: current, size: event.size }, key),
          before,
        );
      case 'paste':
        return pasteInFolder(before, event.text);
      case 'news':
        return receive(before, event.events);
      case 'done':
        return { ...before, effects: before.effects.slice(1), notice: event.notice ?? before.notice };
    }
  }, props.initial);

  useInput((input, key) => dispatch({ kind: 'keys', keys: keyNames(input, key), size }));
  usePaste((text) => dispatch({ kind: 'paste', text }));
  useEffect(() => subscribe((events) => dispatch({ kind: 'news', events })), [subscribe]);
  const { suspendTerminal } = useApp();
  const [effect] = state.effects;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an effect is done once, with the list it came from
  useEffect(() => {
    if (effect)
      void onEffect(effect, { ...state, effects: state.effects.slice(1) }, suspendTerminal).then((notice) =>
        dispatch({ kind: 'done', notice }),
      );
  }, [effect]);
  useEffect(() => {
    if (state.ending !== null) onEnd(state.ending);
  }, [state.ending, onEnd]);
  const shownPaths = pathsOnScreen(state, size);
  const shownKey = shownPaths.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same paths are a new array each time
  useEffect(() => onScreen(shownPaths), [shownKey]);

  const { lines, cursor } = drawFolder({ keymap, state, size }, paint, drawing);
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
