import { describe, expect, it } from 'vitest';
import { CommandError, escapeControls, type FileAction, fileError } from './command-error.ts';
import { hostileText } from './testing/dumps.ts';

const failure = (code: string) => Object.assign(new Error(`${code}: it failed, open 'x'`), { code });

describe('a file that cannot be used', () => {
  it.each<[FileAction, string, string]>([
    ['read', 'ENOENT', 'No such file `x`'],
    ['write', 'ENOENT', 'No such directory for `x`'],
    ['read', 'EISDIR', '`x` is a directory'],
    ['write', 'EEXIST', '`x` is a file, not a directory'],
    ['read', 'ENOTDIR', 'A part of `x` is a file, not a directory'],
    ['read', 'EACCES', 'No permission to read `x`'],
    ['write', 'EPERM', 'No permission to write `x`'],
    ['write', 'EROFS', '`x` is on a read-only file system'],
    ['write', 'ENOSPC', 'No space left for `x`'],
    ['write', 'ENAMETOOLONG', 'The name `x` is too long'],
    ['read', 'ERR_FS_FILE_TOO_LARGE', '`x` is longer than the longest text that Node can hold'],
    ['read', 'EIO', 'Could not read `x`: EIO'],
  ])('%s, %s', (action, code, sentence) => {
    const error = fileError(action, '`x`', failure(code));
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ message: sentence, cause: { code } });
  });

  it('does not pass off a fault of ours as one of the file', () => {
    const fault = new TypeError('undefined is not a function');
    expect(fileError('read', '`x`', fault)).toBe(fault);
  });
});

it('shows what a name hides', () => {
  expect(escapeControls(`a${hostileText}\n`)).toBe('a\\u001b]52;c;aGk=\\u0007 \\u009b2J \\u202eevil\\u000a');
  expect(escapeControls('Größe 第一 👍')).toBe('Größe 第一 👍');
});

it('escapes nothing but controls, line separators and what turns text', () => {
  const escaped = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u;
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const text = String.fromCharCode(unit);
    if ((escapeControls(text) !== text) !== escaped.test(text)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
