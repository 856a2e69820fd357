import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

it('is a picture of 1024 by 1024 with a see-through ground, which every other size comes from', () => {
  const png = readFileSync(resolve(ROOT, 'resources/icon.png'));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
  const RGBA = 6;
  expect(png.readUInt8(25)).toBe(RGBA);
});

it('is the same drawing in the window and in the browser', () => {
  const drawing = readFileSync(resolve(ROOT, 'resources/icon.svg'), 'utf8');
  expect(readFileSync(resolve(ROOT, 'src/renderer/public/favicon.svg'), 'utf8')).toBe(drawing);
});
