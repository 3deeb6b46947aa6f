/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: strings and numbers are escaped, lists are joined, `null`, `undefined` and `false` give nothing. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/** Pastes `values` into a page; whatever is no `Html` is escaped, for text and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let text = strings[0] as string;
  values.forEach((value, index) => {
    text += rendered(value) + (strings[index + 1] as string);
  });
  return { html: text };
}

/** `parts` with `separator` between them. */
export function joined(parts: readonly HtmlValue[], separator: Html): Html {
  return { html: parts.map(rendered).join(separator.html) };
}

function rendered(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map(rendered).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
