import { describe, expect, it } from 'vitest';
import { readAdvertFile } from './read-advert-file.ts';

const ARCHIVE = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://halden.example/jobs/7',
  'Subject: Depot planner',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="----x"',
  '',
  '------x',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><h1>Depot planner</h1><p>Plan the k=C3=BCste =',
  'routes</p></body></html>',
  '------x',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '------x--',
  '',
].join('\r\n');

describe('a saved page', () => {
  it('in one file with its pictures is its HTML', async () => {
    const text = await readAdvertFile(new File([ARCHIVE], 'Depot planner.mhtml'));
    expect(text).toContain('<h1>Depot planner</h1>');
    expect(text).toContain('küste routes');
    expect(text).not.toContain('iVBOR');
  });

  it('as HTML or text is what it is', async () => {
    expect(await readAdvertFile(new File(['<p>a</p>'], 'a.html'))).toBe('<p>a</p>');
  });

  it.each(['empty.mhtml', 'letter.docx'])('%s is refused with a sentence', async (name) => {
    await expect(readAdvertFile(new File([''], name))).rejects.toThrow(/\.$/);
  });
});
