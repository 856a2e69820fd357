import { expect, it } from 'vitest';
import { trayPictures } from './tray-pictures.ts';
import { trayTemplate } from './tray-template.ts';

it('the menu of the tray opens, adds and quits', () => {
  const done: string[] = [];
  const template = trayTemplate({
    open: () => done.push('open'),
    openAt: (address) => done.push(address),
    quit: () => done.push('quit'),
  });
  for (const { click } of template) if (click) Reflect.apply(click, undefined, []);
  expect(template.flatMap(({ label }) => label ?? [])).toEqual([
    'Open Rebound',
    'New application',
    'Quit Rebound',
  ]);
  expect(done).toEqual(['open', '/applications/new', 'quit']);
});

it.each([['darwin'], ['win32'], ['linux']] as const)(
  'the icon of %s is there, each size once',
  (platform) => {
    const pictures = trayPictures(platform);
    const points = pictures.map(({ dataURL, scaleFactor }) => {
      const png = Buffer.from(dataURL.replace('data:image/png;base64,', ''), 'base64');
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      return png.readUInt32BE(16) / scaleFactor;
    });
    expect(new Set(points).size).toBe(1);
  },
);
