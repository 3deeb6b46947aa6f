import { Box, Text, useApp, useCursor, useInput, usePaste, useStdin, useStdout } from 'ink';
import { memo, useCallback, useEffect, useEffectEvent, useLayoutEffect, useReducer } from 'react';
import type { BegunReading } from '../begin-reading.ts';
import type { Layout } from '../layout/layout.ts';
import { withNews } from '../memory/visit.ts';
import { isSearching, searchOn } from '../state/commands/searching.ts';
import type { Effect } from '../state/effects.ts';
import { keyNames } from '../state/keys.ts';
import { applyMouse, type MouseEvent, mouseEvent } from '../state/mouse.ts';
import type { Desk } from '../state/places.ts';
import { paste, press } from '../state/reduce.ts';
import { type Held, relink } from '../state/relink.ts';
import { settle } from '../state/settle.ts';
import type { Ending, Size } from '../state/state.ts';
import { drawScreen } from '../view/screen.ts';
import { takeReports } from './mouse-input.ts';

/** Gives the terminal to other programs while `work` runs. */
export type WithTerminal = (work: () => Promise<void>) => Promise<void>;

/** What the reader is given. */
export interface ReaderProps {
  /** The keys, the looks, and the state to begin with. */
  begun: Pick<BegunReading, 'keymap' | 'paintOf' | 'link' | 'refine' | 'state'>;
  /** Another one when the thread was read on. */
  layout: Layout;
  /** The last section before the file grew; `null` where it has not. */
  grownFrom?: number | null;
  size: Size;
  /** Called at each key, before what it does. */
  onKey: () => void;
  /** Does what commands want done outside, one after another; gives what is to be said about it. */
  onEffect: (effect: Effect, withTerminal: WithTerminal) => Promise<string | null>;
  /** Called with what is on the desk after each change. */
  onState: (desk: Desk) => void;
  onEnd: (ending: Ending) => void;
}

/** Buttons and wheel only, as SGR reports, which have no limit of columns. */
const MOUSE_ON = '\u001B[?1000h\u001B[?1006h';
const MOUSE_OFF = '\u001B[?1006l\u001B[?1000l';

type ReaderEvent =
  /** The thread was read on, and is another now. */
  | { kind: 'layout'; layout: Layout; grownFrom: number | null }
  | { kind: 'keys'; keys: readonly string[]; size: Size }
  /** There is time to go on with a search. */
  | { kind: 'idle'; size: Size }
  | { kind: 'paste'; text: string; size: Size }
  | { kind: 'mouse'; event: MouseEvent; size: Size }
  /** The first effect was done. */
  | { kind: 'done'; notice: string | null };

/** The whole screen: it turns keys into states and states into lines, and does nothing else. */
export function Reader({
  begun,
  layout,
  grownFrom = null,
  size,
  onKey,
  onEffect,
  onState,
  onEnd,
}: ReaderProps) {
  const { keymap, link } = begun;
  const [held, dispatch] = useReducer(
    (before: Held, event: ReaderEvent): Held => {
      const { state, layout: shown } = before;
      switch (event.kind) {
        case 'layout':
          if (event.layout === shown) return before;
          return relink({
            layout: event.layout,
            state: withNews(
              event.layout,
              begun.refine(event.layout, settle(state, shown, event.layout)),
              event.grownFrom,
              keymap,
            ),
          });
        case 'done':
          return {
            ...before,
            state: { ...state, effects: state.effects.slice(1), notice: event.notice ?? state.notice },
          };
        case 'idle':
          return { ...before, state: searchOn({ ...before, keymap, size: event.size }) };
        case 'paste':
          return { ...before, state: paste({ ...before, keymap, size: event.size }, event.text) };
        case 'mouse':
          return { ...before, state: applyMouse({ ...before, keymap, size: event.size }, event.event) };
        case 'keys': {
          let now = before;
          for (const key of event.keys)
            now = relink({ layout: now.layout, state: press({ ...now, keymap, size: event.size }, key) });
          return now;
        }
      }
    },
    { layout, state: begun.state },
  );
  const { state } = held;
  useEffect(() => dispatch({ kind: 'layout', layout, grownFrom }), [layout, grownFrom]);

  useInput((input, key) => {
    onKey();
    dispatch({ kind: 'keys', keys: keyNames(input, key), size });
  });
  usePaste((text) => dispatch({ kind: 'paste', text, size }));
  useEffect(() => {
    if (!isSearching(state)) return;
    const timer = setTimeout(() => dispatch({ kind: 'idle', size }));
    return () => clearTimeout(timer);
  }, [state, size]);
  const withTerminal = useMouse(state.mouse, (event) => dispatch({ kind: 'mouse', event, size }));
  const [effect] = state.effects;
  useEffect(() => {
    if (effect) void onEffect(effect, withTerminal).then((notice) => dispatch({ kind: 'done', notice }));
  }, [effect, onEffect, withTerminal]);
  useEffect(() => {
    if (state.ending !== null) onEnd(state.ending);
  }, [state.ending, onEnd]);

  useEffect(() => onState({ ...held, keymap, size }), [held, keymap, size, onState]);
  const { lines, cursor } = drawScreen({ ...held, keymap, size }, begun.paintOf(state.theme), link);
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

/** Has the terminal report the mouse while `isOn`, but not to the programs that get the terminal meanwhile. */
function useMouse(isOn: boolean, onMouse: (event: MouseEvent) => void): WithTerminal {
  const { stdin } = useStdin();
  const { stdout } = useStdout();
  const { suspendTerminal } = useApp();
  const onReport = useEffectEvent((report: string) => {
    const event = mouseEvent(report);
    if (event !== null) onMouse(event);
  });
  // A layout effect, since its end runs even where a signal ends the program.
  useLayoutEffect(() => {
    if (!isOn) return;
    stdout.write(MOUSE_ON);
    const giveBack = takeReports(stdin, onReport);
    return () => {
      giveBack();
      stdout.write(MOUSE_OFF);
    };
  }, [isOn, stdin, stdout]);
  return useCallback(
    (work) =>
      suspendTerminal(async () => {
        if (isOn) stdout.write(MOUSE_OFF);
        await work();
        if (isOn) stdout.write(MOUSE_ON);
      }),
    [isOn, stdout, suspendTerminal],
  );
}

/** One row of the screen. An empty text has no height, so it becomes a blank. */
const Line = memo(({ text }: { text: string }) => <Text wrap="truncate">{text === '' ? ' ' : text}</Text>);
