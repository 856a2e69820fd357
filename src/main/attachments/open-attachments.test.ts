import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTACHMENT_BYTES } from '../../shared/attachments.ts';
import { keepBytes, openAttachments } from './open-attachments.ts';

let profile: string;
let folder: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'rebound-attachments-'));
  folder = join(profile, 'attachments');
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

function upload(content: string | Buffer, name = 'upload.part'): string {
  const path = join(profile, name);
  writeFileSync(path, content);
  return path;
}
const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const filesIn = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

describe('the attachments of a profile', () => {
  it('keep a file under its hash, for its owner only, and take the temporary one away', async () => {
    const bytes = Buffer.alloc(300_000, 'rebound');
    const from = upload(bytes);
    const kept = await openAttachments(folder).keep(from);
    expect(kept).toEqual({ sha256: hashOf(bytes), size: bytes.length });
    const path = join(folder, kept.sha256.slice(0, 2), kept.sha256);
    expect(openAttachments(folder).path(kept.sha256)).toBe(path);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(existsSync(from)).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const made of [folder, join(folder, kept.sha256.slice(0, 2)), join(folder, 'incoming')])
      expect(statSync(made).mode & 0o777, made).toBe(0o700);
  });

  it('keep the same bytes once, and count them as just arrived', async () => {
    const attachments = openAttachments(folder);
    const first = await attachments.keep(upload('same'));
    const path = attachments.path(first.sha256) ?? '';
    utimesSync(path, new Date(0), new Date(0));
    const [second, third] = await Promise.all([
      attachments.keep(upload('same', 'b')),
      attachments.keep(upload('same', 'c')),
    ]);
    expect([second, third]).toEqual([first, first]);
    expect(filesIn().map((entry) => entry.name)).toEqual([first.sha256]);
    expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(60_000);
  });

  it('put right what lies under a name with another length', async () => {
    const attachments = openAttachments(folder);
    const { sha256 } = await attachments.keep(upload('whole content'));
    truncateSync(attachments.path(sha256) ?? '', 3);
    await attachments.keep(upload('whole content'));
    expect(readFileSync(attachments.path(sha256) ?? '', 'utf8')).toBe('whole content');
  });

  it('refuse what is empty or too large, and leave nothing of it', async () => {
    const attachments = openAttachments(folder);
    const large = upload('');
    truncateSync(large, ATTACHMENT_BYTES + 1);
    await expect(attachments.keep(large)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(attachments.keep(upload('', 'empty'))).rejects.toMatchObject({ code: 'INVALID' });
    await expect(attachments.keep(join(profile, 'never-sent'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(profile)).toEqual([]);
  });

  it('take a file of exactly the limit', async () => {
    const path = upload('');
    truncateSync(path, ATTACHMENT_BYTES);
    expect((await openAttachments(folder).keep(path)).size).toBe(ATTACHMENT_BYTES);
  });

  it.each([
    '..',
    '../rebound.db',
    '/etc/passwd',
    '',
    'incoming',
    '0'.repeat(64),
    `${'0'.repeat(62)}/.`,
    '%2e%2e',
  ])('have nothing for the name %j', async (name) => {
    const attachments = openAttachments(folder);
    writeFileSync(join(profile, 'rebound.db'), 'database');
    const { sha256 } = await attachments.keep(upload('kept'));
    expect(attachments.path(name)).toBeNull();
    expect(attachments.path(sha256.toUpperCase())).toBeNull();
    expect(attachments.path(`${sha256}\n`)).toBeNull();
    expect(attachments.path(sha256)).not.toBeNull();
  });

  it('take bytes that come with Rebound the same way', async () => {
    const kept = keepBytes(folder, new TextEncoder().encode('shipped'));
    expect(kept).toEqual({ sha256: hashOf('shipped'), size: 7 });
    expect(await openAttachments(folder).keep(upload('shipped'))).toEqual(kept);
    keepBytes(folder, new TextEncoder().encode('shipped'));
    expect(filesIn().map((entry) => entry.name)).toEqual([kept.sha256]);
  });
});
