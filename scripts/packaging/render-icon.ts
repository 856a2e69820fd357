// `node scripts/packaging/render-icon.ts`: draws resources/icon.png from resources/icon.svg. The package tools make every
// other size and kind (ICO, ICNS) from that one picture.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, browserMissing, findBrowser, isRoot } from '../find-browser.ts';

const SIZE = 1024;
const resources = resolve(import.meta.dirname, '../../resources');

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserMissing);
const browser = await chromium.launch({ executablePath, args: [...browserFlags], chromiumSandbox: !isRoot });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  const drawing = readFileSync(resolve(resources, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: resolve(resources, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
