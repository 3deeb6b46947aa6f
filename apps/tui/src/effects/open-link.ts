import { spawn } from 'node:child_process';
import { safeTarget } from '../text/safe-target.ts';
import type { Surroundings } from './run-effect.ts';

/** Shows an address in the browser, never through a shell: an address can hold anything. */
export async function openLink(
  url: string,
  { environment, keyName }: Pick<Surroundings, 'environment' | 'keyName'>,
): Promise<string> {
  const target = safeTarget(url);
  if (target === null)
    return `Only http, https and mailto links are opened; ${keyName('links')} and Ctrl-y copy this one`;
  const [command, ...args] = browserCommand(target, environment, process.platform);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.on('error', () =>
      resolve(
        `\`${command}\` cannot be run; set $BROWSER to a browser, or copy the link by ${keyName('links')} and Ctrl-y`,
      ),
    );
    child.on('spawn', () => {
      child.unref();
      resolve(`Opened by ${command}`);
    });
  });
}

/**
 * The program and arguments that show an address. `$BROWSER` may be a list parted by colons, as Debian has it, whose first
 * entry counts; `%s` in it stands for the address.
 */
export function browserCommand(
  target: string,
  environment: Surroundings['environment'],
  platform: NodeJS.Platform,
): [command: string, ...args: string[]] {
  const browser = (environment['BROWSER'] ?? '').trim();
  if (browser !== '') {
    const first = platform === 'win32' ? browser : (browser.split(':')[0] as string);
    const [command = browser, ...args] = first.split(/ +/);
    const filled = args.map((arg) => arg.replaceAll('%s', () => target));
    return [command, ...filled, ...(filled.join() === args.join() ? [target] : [])];
  }
  if (platform === 'darwin') return ['open', target];
  // `start` is a word of the shell's; this does the same without one.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', target];
  return ['xdg-open', target];
}
