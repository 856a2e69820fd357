import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { looksLikePdf, writeWhole } from './saved-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-saved-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a PDF (fault 25)', () => {
  it('starts as one and holds something', () => {
    expect(looksLikePdf(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(2_000)]))).toBe(true);
    expect(looksLikePdf(Buffer.from('%PDF-1.7'))).toBe(false);
    expect(looksLikePdf(Buffer.alloc(2_000))).toBe(false);
  });
});

describe('writing a file whole', () => {
  it('replaces what was there and leaves nothing beside it', async () => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'old');
    await writeWhole(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('leaves nothing behind when it cannot end well', async () => {
    const path = join(folder, 'taken');
    mkdirSync(join(path, 'full'), { recursive: true });
    await expect(writeWhole(path, Buffer.from('new'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
