import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strictAddress } from './address.ts';

it.each([
  ['https://example.com', 'https://example.com/'],
  ['http://www.example.com/a?b=c&d#e', 'http://www.example.com/a?b=c&d#e'],
  ['https://example.com/a b?c|d=^#e#f', 'https://example.com/a%20b?c%7Cd=%5E#e%23f'],
  ['https://example.com/[1]/100%/%20', 'https://example.com/%5B1%5D/100%25/%20'],
  ['https://b\u00FCcher.example/\u05D0', 'https://xn--bcher-kva.example/%D7%90'],
  ['https://[::1]:8080/x', 'https://[::1]:8080/x'],
  ['mailto:tess@example.com', 'mailto:tess@example.com'],
  ['ftp://files.example/a', 'ftp://files.example/a'],
  ['https://two words/', null],
  ['https://', null],
  ['https://name:port/', null],
  ['https://*.example/', null],
  ['https://./', null],
  ['https://a..example/', null],
])('%s is %s', (address, strict) => {
  expect(strictAddress(address)).toBe(strict);
});

it('gives what RFC 3986 allows, and the same for what it gave', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '#', '[', '@', '"', '<b>'));
  const addresses = fc
    .tuple(fc.constantFrom('https://', 'https://example.com/', 'mailto:', 'ftp://a@'), fc.array(part))
    .map(([start, rest]) => start + rest.join(''));
  fc.assert(
    fc.property(addresses, (address) => {
      const strict = strictAddress(address);
      if (strict === null) return;
      expect(strict).toMatch(
        /^[a-z]+:(?:%[\dA-Fa-f]{2}|[\w.~:/?[\]@!$&'()*+,;=-])*(?:#(?:%[\dA-Fa-f]{2}|[\w.~:/?@!$&'()*+,;=-])*)?$/u,
      );
      expect(strictAddress(strict)).toBe(strict);
    }),
    { numRuns: 1000 },
  );
});
