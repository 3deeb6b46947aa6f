/** A dump of three posts: the second quotes the first, the third's author signs. A no-break space ends a post. */
export const sampleDump = [
  'Mending the weir',
  '',
  'The weir has lost two boards since the spring flood – who has the “spare” ones from last year?',
  '\u00A0',
  'The weir has lost two boards since the spring flood – who has the “spare” ones from last year?',
  '',
  'They are behind Anneke’s café, under the green tarpaulin.',
  '\u00A0',
  'I can bring the cart on Saturday.',
  '',
  'yours,',
  'Tove L.',
  '\u00A0',
  '',
].join('\n');

/** What a dump may hold to get at a terminal: an escape sequence, a C1 control, an override. */
export const hostileText = '\u001B]52;c;aGk=\u0007 \u009B2J \u202Eevil';
