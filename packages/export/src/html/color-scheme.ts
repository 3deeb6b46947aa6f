/** Which colours a page has. */
export type Theme = 'auto' | 'light' | 'dark';

/**
 * Says a theme as the `color-scheme` of a page: which of the two colours of everything the style takes follows from it
 * alone.
 */
export function colorSchemeOf(theme: Theme): string {
  if (theme === 'auto') return 'light dark';
  return theme === 'dark' ? 'dark' : 'only light';
}
