import { describe, expect, it } from 'vitest';
import { isGranted, isLoadable, isOwnDownload, isSafeExternal, isTrustedSender } from './address-rules.ts';
import { isOwnAddress } from './own-address.ts';

const STRANGERS = [
  'app://bundle.evil.example/',
  'app://BUNDLE/',
  'app://bundle:80/',
  'app://user@bundle/',
  'app://user:word@bundle/',
  'app:bundle',
  'app:///bundle/',
  'apps://bundle/',
  'https://bundle/',
  'file:///app://bundle/',
  'data:text/html,app://bundle/',
  'blob:app://bundle/1',
  'about:blank',
  '',
  'null',
];

describe('our own address', () => {
  it.each(['app://bundle/', 'app://bundle', 'app://bundle/#/board', 'app://bundle/assets/main.js?x=1'])(
    'knows %s',
    (address) => expect(isOwnAddress(address)).toBe(true),
  );

  it.each(STRANGERS)('does not take %s for it', (address) => expect(isOwnAddress(address)).toBe(false));
});

describe('the sender of a message', () => {
  const page = { url: 'app://bundle/#/board' };

  it('is trusted as the main frame at our address', () => {
    expect(isTrustedSender(page, page)).toBe(true);
  });

  it('is refused once its frame is gone', () => {
    expect(isTrustedSender(null, page)).toBe(false);
  });

  it('is refused as any other frame, even at our address', () => {
    expect(isTrustedSender({ url: page.url }, page)).toBe(false);
  });

  it.each(STRANGERS)('is refused at %s', (url) => {
    const frame = { url };
    expect(isTrustedSender(frame, frame)).toBe(false);
  });
});

describe('a link that leaves Rebound', () => {
  it.each(['https://example.org/jobs?id=1', 'http://example.org', 'mailto:jo@example.org?subject=Hello'])(
    'may be %s',
    (link) => expect(isSafeExternal(link)).toBe(true),
  );

  it.each([
    'file:///etc/passwd',
    '\\\\server\\share',
    'smb://server/share',
    'javascript:alert(1)',
    'data:text/html,hello',
    'ms-msdt:/id',
    'vbscript:x',
    'app://bundle/',
    'https://good.example@evil.example/',
    'https://',
    '',
    `https://example.org/${'a'.repeat(2_048)}`,
  ])('may not be %s', (link) => expect(isSafeExternal(link)).toBe(false));
});

describe('what a page may load', () => {
  it.each(['app://bundle/', 'data:image/png;base64,AA==', 'blob:app://bundle/1'])('includes %s', (link) =>
    expect(isLoadable(link, false)).toBe(true),
  );

  it.each([
    'https://example.org',
    'http://127.0.0.1:80/',
    'ws://x',
    'file:///etc/passwd',
    'chrome://gpu',
    'x',
  ])('does not include %s, for developers neither', (link) => {
    expect(isLoadable(link, false)).toBe(false);
    expect(isLoadable(link, true)).toBe(false);
  });

  it('includes the developer tools only for developers', () => {
    expect(isLoadable('devtools://devtools/bundled/main.html', true)).toBe(true);
    expect(isLoadable('devtools://devtools/bundled/main.html', false)).toBe(false);
  });
});

describe('a download', () => {
  it('is ours when our page made it', () => {
    expect(isOwnDownload('blob:app://bundle/6f1c')).toBe(true);
  });

  it.each([
    'blob:https://evil.example/1',
    'blob:app://bundle.evil/1',
    'https://x',
    'app://bundle/favicon.svg',
  ])('is not ours as %s', (link) => expect(isOwnDownload(link)).toBe(false));
});

describe('a permission', () => {
  it('is granted for copying and for the full screen, in our main frame', () => {
    expect(isGranted('clipboard-sanitized-write', true, 'app://bundle/')).toBe(true);
    expect(isGranted('fullscreen', true, 'app://bundle/#/board')).toBe(true);
  });

  it('is refused to frames, to strangers, and for everything else', () => {
    expect(isGranted('fullscreen', false, 'app://bundle/')).toBe(false);
    expect(isGranted('fullscreen', true, 'https://evil.example/')).toBe(false);
    expect(isGranted('clipboard-read', true, 'app://bundle/')).toBe(false);
    expect(isGranted('media', true, 'app://bundle/')).toBe(false);
    expect(isGranted('notifications', true, 'app://bundle/')).toBe(false);
  });
});
