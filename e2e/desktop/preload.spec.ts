import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { preloadScript } from '../electron-double/preload-script.ts';

const BUILT = resolve(import.meta.dirname, '../../out/preload/index.cjs');

/** Runs a preload in a blank page; gives what it exposed and what it threw. */
test.describe('the built preload', () => {
  for (const [what, added, thrown] of [
    ['as it is', '', []],
    ['with a module of Node', "require('node:fs')", ['module not found: node:fs']],
    ['with a file of its own', "require('./bridge.cjs')", ['module not found: ./bridge.cjs']],
    ['with a package', "require('zod')", ['module not found: zod']],
  ] as const) {
    test(`${what} needs ${thrown.length ? 'what a sandbox refuses' : 'nothing a sandbox refuses'}`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const source = await readFile(BUILT, 'utf8');
      await page.addInitScript({ content: preloadScript(`${added};${source}`) });
      await page.goto('data:text/html,<title>blank</title>');
      expect(await page.evaluate(() => 'rebound' in window)).toBe(thrown.length === 0);
      expect(errors).toEqual(thrown);
    });
  }
});
