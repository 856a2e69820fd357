import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanFileName } from '../../../shared/attachments.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from './endings-test-setup.ts';
import { HOSTILE_HTML, hostileMail, hostilePage } from './hostile-messages-test-setup.ts';
import { readMailFile } from './read-message.ts';

/** What Node tells of each connection and each request. */
const CHANNELS = ['net.client.socket', 'undici:request:create', 'http.client.request.start'];
const SLOWEST_MS = 2_000;
const HEAD = ['From: Dana Whitlow <dana@halden.example>', 'Subject: Your application', 'MIME-Version: 1.0'];

describe('a hostile message', () => {
  let app: TestApp;
  beforeAll(() => {
    app = openTestApp();
  });
  afterAll(() => app.close());

  it.each(HOSTILE_HTML)('as HTML and as e-mail is words: %s', async (piece) => {
    const pasted = await app.call.endings.readMessage({ text: hostilePage(piece) });
    const file = join(app.dataDir, 'message.eml');
    writeFileSync(file, hostileMail(piece));
    const mail = await readMailFile(file);
    for (const { text } of [pasted, mail]) {
      expect(text).toMatch(/^Dear Ines,/);
      expect(text).not.toMatch(/<\/?[a-z!]/i);
      expect(text).not.toMatch(/\bon[a-z]+\s*=|javascript:|@import|srcset/i);
    }
    expect(mail.who).toBe('Dana Whitlow');
  });

  it('as plain text is kept word for word', async () => {
    const text = HOSTILE_HTML.join('\n');
    const applicationId = await endApplication(app);
    const { ending } = await app.call.endings.save(
      endingOf(applicationId, { words: { text, who: '' }, themes: [] }),
    );
    expect(ending?.words[0]?.text).toBe(text);
  });
});

describe('a hostile e-mail file (fault 21)', () => {
  let folder: string;
  const asked: unknown[] = [];
  const note = (message: unknown) => asked.push(message);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rebound-mail-'));
    for (const channel of CHANNELS) subscribe(channel, note);
  });
  afterEach(() => {
    for (const channel of CHANNELS) unsubscribe(channel, note);
    rmSync(folder, { recursive: true, force: true });
    expect(asked).toEqual([]);
  });

  function mailFile(lines: readonly string[]): string {
    const path = join(folder, 'message.eml');
    writeFileSync(path, [...HEAD, ...lines].join('\r\n'));
    return path;
  }

  it('of 10,000 parts within each other is refused at once, with what to do', async () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary="b${at}"`,
      '',
      `--b${at}`,
    ]).flat();
    const path = mailFile([...parts, 'Content-Type: text/plain', '', 'The innermost words']);
    const begun = process.cpuUsage();
    await expect(readMailFile(path)).rejects.toMatchObject({ code: 'INVALID', message: /paste it here/ });
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(SLOWEST_MS);
  });

  it('of 10,000 parts beside each other is read or refused in time', async () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => [
      '--b',
      `Content-Type: ${at === 0 ? 'text/plain' : 'application/octet-stream'}`,
      '',
      at === 0 ? 'Dear Ines,' : 'x',
    ]).flat();
    const begun = process.cpuUsage();
    const mail = await readMailFile(
      mailFile(['Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--']),
    );
    const { user, system } = process.cpuUsage(begun);
    expect(mail.text).toMatch(/^Dear Ines,/);
    expect((user + system) / 1000).toBeLessThan(SLOWEST_MS);
  });

  it('with a script, an address that breaks out and pictures from elsewhere is words, and asks nobody', async () => {
    const html = [
      '<p>Dear Ines,</p><script>window.__pwned=1</script>',
      '<a href="https://evil.example/"onmouseover="window.__pwned=1">our site</a>',
      '<img src="https://evil.example/pixel.png"><img src="cid:1">',
      '<link rel="stylesheet" href="https://evil.example/a.css">',
    ].join('\n');
    const mail = await readMailFile(
      mailFile([
        'Content-Type: text/html; charset=UTF-8',
        'Content-Location: https://evil.example/',
        '',
        html,
      ]),
    );
    expect(mail.text).toMatch(/^Dear Ines,\s+our site$/);
  });

  it('writes no attachment anywhere, whatever name it has', async () => {
    const path = mailFile([
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Dear Ines,',
      '--b',
      'Content-Type: application/octet-stream; name="../../.bashrc"',
      'Content-Disposition: attachment; filename="../../.bashrc"',
      '',
      'echo owned',
      '--b--',
    ]);
    expect((await readMailFile(path)).text).toBe('Dear Ines,');
    expect(readdirSync(folder)).toEqual(['message.eml']);
    expect(cleanFileName('../../.bashrc')).toBe('bashrc');
    expect(cleanFileName('CON')).toBe('_CON');
  });
});
