import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { style, styleHash } from './style.ts';

it('is known by its hash', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
});

it('loads nothing and cannot end its element', () => {
  expect(style).not.toMatch(/url\(|@import|</u);
});
