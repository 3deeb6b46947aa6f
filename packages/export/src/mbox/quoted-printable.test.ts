import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotedPrintable } from './quoted-printable.ts';

/** Lines of all lengths, of what stands at their edges in a way of its own, and now and then what must be encoded. */
const line = fc
  .array(fc.constantFrom('F', '>', 'From ', ' ', '.', '\t', 'word', '=', 'é', '🦊', 'a'.repeat(70)), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const decode = (text: string) => {
  const octets = text
    .replaceAll('=\n', '')
    .replace(/=([\dA-F]{2})/gu, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8');
};

it('decodes to the same text, in short lines of ASCII that nothing takes for the start of a message', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 3 }), (lines) => {
      const text = lines.join('\n');
      const encoded = quotedPrintable(text);
      expect(decode(encoded)).toBe(text);
      for (const each of encoded.split('\n')) {
        expect(each).toMatch(/^[\t -~]{0,76}$/u);
        expect(each).not.toMatch(/^>*From |[\t ]$/u);
      }
    }),
    { numRuns: 300 },
  );
});
