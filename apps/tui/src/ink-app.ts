import type { WriteStream } from 'node:tty';
import { render } from 'ink';
import type { ReactNode } from 'react';
import { tellFunctionKeys } from './components/function-keys.ts';
import { releaseInput, type Terminal } from './take-terminal.ts';

/** Something that is shown until it is taken away. */
export interface ShownApp {
  rerender(node: ReactNode): void;
  unmount(): void;
  /** Resolves when it has been taken away. */
  waitUntilExit(): Promise<unknown>;
}

/** Starts Ink on a terminal that shows the alternate screen; at its end the terminal is given back. */
export function startInk(node: ReactNode, { stdin, stdout }: Terminal): ShownApp {
  const giveBack = tellFunctionKeys(stdin);
  const app = render(node, {
    stdin,
    stdout: onAlternateScreen(stdout),
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    maxFps: 60,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  return {
    rerender: app.rerender,
    unmount: () => app.unmount(),
    async waitUntilExit() {
      try {
        await app.waitUntilExit();
      } finally {
        giveBack();
        stdin.setRawMode(false);
        releaseInput(stdin);
      }
    },
  };
}

const ENTER_ALTERNATE_SCREEN = '\u001B[?1049h';

/** A terminal that is on its alternate screen already: entering it again would clear what is painted there. */
function onAlternateScreen(stdout: WriteStream): WriteStream {
  let isFirst = true;
  return new Proxy(stdout, {
    get(target, name) {
      if (name === 'write') {
        return (text: string, ...rest: never[]) => {
          const isEntering = isFirst && text === ENTER_ALTERNATE_SCREEN;
          if (isEntering) isFirst = false;
          return isEntering || target.write(text, ...rest);
        };
      }
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
