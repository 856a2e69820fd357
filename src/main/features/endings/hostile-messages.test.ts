import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from './endings-test-setup.ts';
import { HOSTILE_HTML, hostileMail, hostilePage } from './hostile-messages-test-setup.ts';
import { readMailFile } from './read-message.ts';

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
