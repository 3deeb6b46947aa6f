import { expect, it } from 'vitest';
import { style } from './style.ts';

it('loads nothing and cannot end its element', () => {
  expect(style).not.toMatch(/url\(|@import|</u);
});
