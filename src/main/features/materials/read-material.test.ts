import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { sourceWorkers } from '../../workers-for-tests.ts';
import { docxOf, keepFile, pdfOf } from './materials-test-setup.ts';
import { readMaterial } from './read-material.ts';

const LINES = ['Ines Calder', 'Runs sites of 120 people', 'Lean and safety'];
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array) {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  const reading = await readMaterial(sourceWorkers.material, path);
  expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
  return reading;
}

describe('reading a PDF', () => {
  it('gives its text by lines', async () => {
    expect(await read(pdfOf(LINES))).toEqual({ reading: 'read', text: LINES.join('\n'), hasMacros: false });
  });

  it('reads one of 20 MB', async () => {
    const reading = await read(pdfOf(LINES, { filler: 20 * 2 ** 20 }));
    expect(reading).toMatchObject({ reading: 'read', text: LINES.join('\n') });
  });

  it('says when a password locks it', async () => {
    expect(await read(pdfOf(LINES, { encrypted: true }))).toMatchObject({ reading: 'encrypted', text: '' });
  });

  it('says when it holds no text, as a scan does', async () => {
    expect(await read(pdfOf([]))).toMatchObject({ reading: 'no_text', text: '' });
  });

  it.each([0.9, 0.5, 0.1])('says that it is damaged when only %d of it is there', async (share) => {
    const whole = pdfOf(LINES);
    const reading = await read(whole.subarray(0, Math.floor(whole.length * share)));
    expect(reading).toMatchObject({ reading: 'damaged' });
  });

  it('says that it is damaged when only its name is right', async () => {
    expect(await read(Buffer.from('%PDF-1.7\nnothing of the kind'))).toMatchObject({ reading: 'damaged' });
  });
});

describe('reading a Word document', () => {
  it('gives its paragraphs', async () => {
    expect(await read(docxOf(LINES))).toEqual({
      reading: 'read',
      text: LINES.join('\n\n'),
      hasMacros: false,
    });
  });

  it('leaves macros alone and says that they are there', async () => {
    const reading = await read(docxOf(LINES, { macros: true }));
    expect(reading).toEqual({ reading: 'read', text: LINES.join('\n\n'), hasMacros: true });
  });

  it('says when it is empty', async () => {
    expect(await read(docxOf([]))).toMatchObject({ reading: 'no_text' });
  });

  it('refuses another archive under its name', async () => {
    const archive = zipSync({ 'photos/cat.txt': strToU8('a cat') });
    expect(await read(archive)).toEqual({ refused: expect.stringContaining('not a Word document') });
  });

  it('refuses a bomb before it unpacks it', async () => {
    const bomb = docxOf(LINES, { more: { 'word/media/image1.png': new Uint8Array(12 * 2 ** 20) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(bomb)).toEqual({ refused: expect.stringContaining('unpacks to far more') });
  });

  it('refuses one with thousands of entries', async () => {
    const more = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`word/x${at}`, strToU8('x')]));
    expect(await read(docxOf(LINES, { more }))).toEqual({ refused: expect.stringContaining('far more') });
  });

  it('unpacks no more than an archive says it holds', async () => {
    // The directory says 100 bytes; the data would give 6 MB.
    const packed = Buffer.from(docxOf([`x${'a'.repeat(6 * 2 ** 20)}`]));
    const entry = packed.lastIndexOf('word/document.xml');
    packed.writeUInt32LE(100, entry - 46 + 24);
    expect(await read(packed)).toMatchObject({ reading: 'damaged', text: '' });
  });

  it('says that it is damaged when it is cut off', async () => {
    const whole = docxOf(LINES);
    expect(await read(whole.subarray(0, whole.length - 200))).toMatchObject({ reading: 'damaged' });
  });

  it('reads nothing that declares a document type', async () => {
    const more = { 'word/styles.xml': strToU8('<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><s/>') };
    expect(await read(docxOf(LINES, { more }))).toMatchObject({ reading: 'damaged', text: '' });
  });
});

describe('reading another file', () => {
  it('gives plain text in any usual encoding, with one kind of line break', async () => {
    const text = Buffer.concat([Buffer.from('Caf'), Buffer.from([0xe9]), Buffer.from('\r\nlead\r\n')]);
    expect(await read(text)).toMatchObject({ reading: 'read', text: 'Café\nlead' });
  });

  it('refuses pictures and Word files of the old kind', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const doc = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await read(png)).toEqual({ refused: expect.stringContaining('another kind') });
    expect(await read(doc)).toEqual({ refused: expect.stringContaining('old kind') });
  });

  it('gives up a reader that makes no headway, and one that breaks', async () => {
    const silent = join(folder, 'silent.mjs');
    writeFileSync(silent, 'setInterval(() => {}, 1000);');
    const broken = join(folder, 'broken.mjs');
    writeFileSync(broken, 'throw new Error("no")');
    const greedy = join(folder, 'greedy.mjs');
    writeFileSync(greedy, 'const kept = []; for (;;) kept.push(new Array(100000).fill(Math.random()));');
    expect(await readMaterial(pathToFileURL(silent), silent, 50)).toMatchObject({ reading: 'too_heavy' });
    expect(await readMaterial(pathToFileURL(broken), broken)).toMatchObject({ reading: 'damaged' });
    expect(await readMaterial(pathToFileURL(greedy), greedy)).toMatchObject({ reading: 'too_heavy' });
  });
});

describe('a version from a file', () => {
  let app: TestApp;
  beforeEach(() => {
    app = openTestApp();
  });
  afterEach(() => app.close());

  it('keeps every byte, and what could be read', async () => {
    const bytes = pdfOf(LINES);
    const content = await keepFile(app, bytes, 'Resume.pdf', 'application/pdf');
    const version = await app.call.materials.add({ kind: 'resume', name: 'Resume', label: '', content });
    expect(version).toMatchObject({
      number: 1,
      reading: 'read',
      file: { name: 'Resume.pdf', size: bytes.length, mediaType: 'application/pdf' },
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(version.file?.sha256).toBe(sha256);
    expect(readFileSync(app.app.attachments.path(sha256) ?? '').equals(bytes)).toBe(true);
    expect((await app.call.materials.version({ id: version.id })).text).toBe(LINES.join('\n'));
    app.wait(2);
    await app.app.tidy();
    expect(app.app.attachments.path(sha256)).not.toBeNull();
  });

  it('is not there at all when its file is refused or empty', async () => {
    const bomb = docxOf(LINES, { more: { 'word/media/a.png': new Uint8Array(12 * 2 ** 20) } });
    const content = await keepFile(app, bomb, 'Resume.docx', WORD);
    await expect(
      app.call.materials.add({ kind: 'resume', name: 'Resume', label: '', content }),
    ).rejects.toThrow('unpacks to far more');
    await expect(keepFile(app, new Uint8Array(), 'Empty.pdf')).rejects.toThrow('This file is empty.');
    expect(await app.call.materials.list()).toEqual([]);
  });
});
