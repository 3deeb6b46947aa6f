import { spawn } from 'node:child_process';
import type { Surroundings } from './run-effect.ts';
import { sizeText } from './size-text.ts';

/** Longest OSC 52 payload in base64 characters: xterm and tmux drop longer ones. */
const OSC_52_LIMIT = 74_994;

/** How long a clipboard program may take, in milliseconds. */
const TOOL_TIMEOUT = 2000;

/** A clipboard program that reads the text from its standard input. */
type Tool = readonly [command: string, ...args: string[]];

/**
 * Puts text on the clipboard: by OSC 52, which reaches the user's own machine through SSH too, and by a program of the
 * system where there is one, since not every terminal obeys.
 */
export async function copyText(
  { text, what }: { text: string; what: string },
  { stdout, environment, keyName }: Pick<Surroundings, 'stdout' | 'environment' | 'keyName'>,
): Promise<string> {
  if (text === '') return 'There is no text in it to copy';
  const sequence = clipboardSequence(text, environment);
  if (sequence !== null) stdout.write(sequence);
  let byTool = false;
  for (const tool of clipboardTools(environment, process.platform)) {
    byTool = await feed(tool, text);
    if (byTool) break;
  }
  if (sequence === null && !byTool) {
    return `Nothing copied: ${what} is too long for the terminal’s clipboard (${sizeText(text)}); ${keyName('save')} saves it to a file`;
  }
  return `Copied ${what}, ${sizeText(text)}`;
}

/**
 * Gives the sequence that makes a terminal take a text to its clipboard; `null` for one that is too long. Inside of tmux
 * it goes wrapped to the terminal around it, which `allow-passthrough` must let it; tmux's own buffer is set by
 * `clipboardTools`.
 */
export function clipboardSequence(text: string, environment: Surroundings['environment']): string | null {
  const payload = Buffer.from(text).toString('base64');
  if (payload.length > OSC_52_LIMIT) return null;
  const sequence = `\u001B]52;c;${payload}\u0007`;
  if (!environment['TMUX']) return sequence;
  return `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
}

/** Lists the clipboard programs that fit where the reader runs, best first. */
export function clipboardTools(
  environment: Surroundings['environment'],
  platform: NodeJS.Platform,
): readonly Tool[] {
  const tools: Tool[] = [];
  // `-w` hands it to the terminal, too, unless `set-clipboard` is off.
  if (environment['TMUX']) tools.push(['tmux', 'load-buffer', '-w', '-']);
  if (platform === 'darwin') tools.push(['pbcopy']);
  if (environment['WAYLAND_DISPLAY']) tools.push(['wl-copy']);
  if (environment['DISPLAY'])
    tools.push(['xclip', '-selection', 'clipboard'], ['xsel', '--clipboard', '--input']);
  if (platform === 'win32' || environment['WSL_DISTRO_NAME']) tools.push(['clip.exe']);
  return tools;
}

function feed([command, ...args]: Tool, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: TOOL_TIMEOUT });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
    // A program that ends before it has read everything says so by its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
