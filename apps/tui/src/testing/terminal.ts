import { type IPty, spawn } from '@lydell/node-pty';
import xterm, { type IBufferCell } from '@xterm/headless';

/** A real pseudo-terminal with a program in it, and a terminal emulator that shows what it draws. */
export interface TestTerminal {
  /** The rows of the screen, without blanks at their ends. */
  readonly screen: string[];
  /** `alternate` while a full-screen program runs. */
  readonly buffer: 'normal' | 'alternate';
  readonly isCursorVisible: boolean;
  /** Everything written so far. */
  readonly bytes: string;
  /** The most rows that one frame took, since the last resize. */
  readonly tallestFrame: number;
  /** What stands at this place, from 0, and how it is drawn; `undefined` beyond the edges. */
  cellAt(column: number, row: number): IBufferCell | undefined;
  /** True where the cell at this place, from 0, is drawn in inverse or on a background colour. */
  isMarked(column: number, row: number): boolean;
  send(bytes: string): void;
  resize(columns: number, rows: number): void;
  /** Waits until `condition` holds; fails with the screen after `TIMEOUT` milliseconds. */
  until(what: string, condition: (screen: string[]) => boolean): Promise<void>;
  signal(name: string): void;
  /** Exit code, once the program has ended. */
  readonly ended: Promise<number>;
}

const TIMEOUT = 20_000;

/** Ink writes each frame between these two. */
const FRAME_START = '\u001B[?2026h';
const FRAME_END = '\u001B[?2026l';

/** Runs a program in a terminal of that size. */
export function startTerminal(
  command: string,
  argv: readonly string[],
  size: { columns: number; rows: number },
  environment: NodeJS.ProcessEnv = {},
): TestTerminal {
  const emulator = new xterm.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
  const pty: IPty = spawn(command, [...argv], {
    name: 'xterm-256color',
    cols: size.columns,
    rows: size.rows,
    env: { ...process.env, CI: 'true', NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment },
  });
  let bytes = '';
  let tallestFrame = 0;
  let openFrame = '';
  let unread = 0;
  pty.onData((data) => {
    bytes += data;
    unread += 1;
    emulator.write(data, () => {
      unread -= 1;
    });
    const frames = (openFrame + data).split(FRAME_END);
    openFrame = frames.pop() as string;
    for (const frame of frames) tallestFrame = Math.max(tallestFrame, rowsOf(frame));
  });
  const ended = new Promise<number>((resolve) => pty.onExit(({ exitCode }) => resolve(exitCode)));

  const terminal: TestTerminal = {
    get screen() {
      const { active } = emulator.buffer;
      return Array.from({ length: emulator.rows }, (_, row) => {
        // After the terminal has shrunk, its lines still hold cells beyond the edge.
        return active.getLine(active.baseY + row)?.translateToString(true, 0, emulator.cols) ?? '';
      });
    },
    get buffer() {
      return emulator.buffer.active.type;
    },
    get isCursorVisible() {
      return bytes.lastIndexOf('\u001B[?25h') >= bytes.lastIndexOf('\u001B[?25l');
    },
    get bytes() {
      return bytes;
    },
    get tallestFrame() {
      return tallestFrame;
    },
    cellAt(column, row) {
      const { active } = emulator.buffer;
      return active.getLine(active.baseY + row)?.getCell(column);
    },
    isMarked(column, row) {
      const cell = terminal.cellAt(column, row);
      return cell !== undefined && (cell.isInverse() !== 0 || !cell.isBgDefault());
    },
    send: (data) => pty.write(data),
    resize(columns, rows) {
      tallestFrame = 0;
      emulator.resize(columns, rows);
      pty.resize(columns, rows);
    },
    async until(what, condition) {
      const deadline = Date.now() + TIMEOUT;
      const isMidFrame = () => unread > 0 || openFrame.includes(FRAME_START);
      while (isMidFrame() || !condition(terminal.screen)) {
        if (Date.now() > deadline) throw new Error(`never came: ${what}\n${terminal.screen.join('\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    signal: (name) => pty.kill(name),
    ended,
  };
  return terminal;
}

/** Rows that a frame goes through: one more than it has moves to a next line. */
function rowsOf(frame: string): number {
  const drawn = frame.slice(frame.lastIndexOf(FRAME_START));
  return (drawn.match(/\n|\u001B\[\d*E/g)?.length ?? 0) + 1;
}
