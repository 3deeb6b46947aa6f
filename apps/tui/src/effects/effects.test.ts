import { describe, expect, it } from 'vitest';
import { clipboardSequence, clipboardTools } from './copy-text.ts';
import { editorArguments } from './open-editor.ts';
import { browserCommand, openLink } from './open-link.ts';
import { sizeText } from './size-text.ts';

const url = 'https://example.org/?a=1&b=$(id)';

describe('clipboardSequence', () => {
  it('holds the text in base64, wrapped for tmux, and nothing where it is too long', () => {
    expect(clipboardSequence('ä', {})).toBe('\u001B]52;c;w6Q=\u0007');
    expect(clipboardSequence('ä', { TMUX: '/tmp/x' })).toBe(
      '\u001BPtmux;\u001B\u001B]52;c;w6Q=\u0007\u001B\\',
    );
    expect(clipboardSequence('x'.repeat(56_000), {})).not.toBeNull();
    expect(clipboardSequence('x'.repeat(57_000), {})).toBeNull();
  });
});

describe('clipboardTools', () => {
  it.each([
    [{}, 'linux', []],
    [{ DISPLAY: ':0' }, 'linux', ['xclip', 'xsel']],
    [{ DISPLAY: ':0', WAYLAND_DISPLAY: 'w' }, 'linux', ['wl-copy', 'xclip', 'xsel']],
    [{ TMUX: 'x' }, 'darwin', ['tmux', 'pbcopy']],
    [{ WSL_DISTRO_NAME: 'Debian' }, 'linux', ['clip.exe']],
  ] as const)('with %j on %s', (environment, platform, names) => {
    expect(clipboardTools(environment, platform).map(([name]) => name)).toEqual(names);
  });
});

describe('editorArguments', () => {
  it.each([
    ['vi', ['+41', '/a b.txt']],
    ['emacs -nw', ['+41', '/a b.txt']],
    ['/usr/bin/code --wait', ['--goto', '/a b.txt:41']],
    ['codex', ['+41', '/a b.txt']],
  ])('for %s', (editor, args) => expect(editorArguments(editor, '/a b.txt', 41)).toEqual(args));
});

describe('browserCommand', () => {
  it.each([
    [{}, 'linux', ['xdg-open', url]],
    [{}, 'darwin', ['open', url]],
    [{}, 'win32', ['rundll32', 'url.dll,FileProtocolHandler', url]],
    [{ BROWSER: 'firefox -P x:w3m' }, 'linux', ['firefox', '-P', 'x', url]],
    [{ BROWSER: 'see --at=%s -v' }, 'linux', ['see', `--at=${url}`, '-v']],
  ] as const)('with %j on %s', (environment, platform, command) => {
    expect(browserCommand(url, environment, platform)).toEqual(command);
  });

  it('runs nothing for other schemes', async () => {
    const notice = await openLink('file:///etc/passwd', {
      keyName: (command) => command,
      environment: { BROWSER: 'true' },
    });
    expect(notice).toContain('Only http, https and mailto');
  });
});

describe('sizeText', () => {
  it.each([
    ['', '0 bytes'],
    ['ä', '2 bytes'],
    ['x'.repeat(1234), '1.2 kB'],
    ['x'.repeat(999_950), '1.0 MB'],
  ])('of %#', (text, size) => expect(sizeText(text)).toBe(size));
});
