// `node scripts/packaging/render-icon.ts`: draws resources/icon.png and the pictures of the tray from
// resources/icon.svg. The package tools make every other size and kind (ICO, ICNS) from the first.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, browserMissing, findBrowser, isRoot } from '../find-browser.ts';

const SIZE = 1024;
const TRAY_SIZES = [16, 32, 64];
const resources = resolve(import.meta.dirname, '../../resources');

const executablePath = findBrowser();
if (!executablePath) throw new Error(browserMissing);
const browser = await chromium.launch({ executablePath, args: [...browserFlags], chromiumSandbox: !isRoot });
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  const draw = async (drawing: string, size: number, name: string) => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
    await page.screenshot({ path: resolve(resources, name), omitBackground: true });
  };
  const drawing = readFileSync(resolve(resources, 'icon.svg'), 'utf8');
  // The lines alone, in black, as large as they go: the menu bar of a Mac takes only how dense each point is.
  const outline = drawing
    .replace(/<rect[^>]*\/>/, '')
    .replace('viewBox="0 0 1024 1024"', 'viewBox="160 160 704 704"')
    .replaceAll(/#[\dA-F]{6}/g, '#000000');
  mkdirSync(resolve(resources, 'tray'), { recursive: true });
  await draw(drawing, SIZE, 'icon.png');
  for (const size of TRAY_SIZES) await draw(drawing, size, `tray/colour-${size}.png`);
  for (const size of TRAY_SIZES.slice(0, 2)) await draw(outline, size, `tray/outline-${size}.png`);
} finally {
  await browser.close();
}
