import { expect, test } from 'vitest';
import { html } from './html.ts';

test('a template escapes what is no HTML and leaves out what is nothing', () => {
  expect(html`<a title="${'"&"'}">${['<b>', html`<br>`, null, false, undefined, 0]}</a>`.html).toBe(
    '<a title="&quot;&amp;&quot;">&lt;b&gt;<br>0</a>',
  );
});
