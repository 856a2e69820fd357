import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, FILE_NAME_BYTES } from '../attachments.ts';
import type { ExportedEntry } from '../journal.ts';
import { markdownFile, markdownFileName, pictureFiles } from './markdown-file.ts';

const SHA = 'ab'.repeat(32);

function entry(changes: Partial<ExportedEntry> = {}): ExportedEntry {
  return {
    id: 1,
    day: '2026-11-23',
    kind: 'entry',
    title: 'After the letter',
    body: 'Text\n',
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    energy: null,
    worry: null,
    pinned: false,
    private: false,
    tags: [],
    images: [],
    ...changes,
  };
}

describe('the file of an entry', () => {
  it('has what is known of it in front and its text unchanged behind', () => {
    const body = '---\r\n# Not front matter  \n\tx\u00a0\n\n';
    expect(
      markdownFile(
        entry({ title: 'A "day": 1', tags: ['sql', 'yes'], energy: 3, worry: 1, pinned: true, body }),
      ),
    ).toBe(`---
title: "A \\"day\\": 1"
day: 2026-11-23
kind: entry
tags: ["sql", "yes"]
energy: 3
worry: 1
pinned: true
created: "2026-11-23T09:00:00.000Z"
updated: "2026-11-24T09:00:00.000Z"
---
${body}`);
  });

  it('says when it is private, and leaves out what was not answered', () => {
    const text = markdownFile(entry({ private: true }));
    expect(text).toContain('\nprivate: true\n');
    expect(text).not.toMatch(/energy|worry/);
  });

  it('keeps any title on its one line, and gives it back', () => {
    const hard = fc.constantFrom(
      '\u0085',
      '\u2028',
      '\ufeff',
      '\u007f',
      "'",
      '"',
      '\\',
      ': ',
      ' #',
      '\n',
      '\ud800',
      '---',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hard, fc.string({ maxLength: 5 })), { maxLength: 8 }), (pieces) => {
        const title = pieces.join('');
        const second = markdownFile(entry({ title })).split(/[\n\r\u0085\u2028\u2029]/)[1] ?? '';
        expect(second).not.toMatch(/[\p{Cc}\ufeff]/u);
        expect(JSON.parse(second.replace(/^title: /, ''))).toBe(title);
      }),
      { seed: 23, numRuns: 1_000 },
    );
  });
});

describe('the name of the file', () => {
  const nameOf = (title: string) => markdownFileName({ day: '2026-11-23', title }, new Set());

  it.each([
    ['After the letter', '2026-11-23 After the letter.md'],
    ['', '2026-11-23.md'],
    ['Terms 1/2: "yes"?', '2026-11-23 Terms 1-2_ _yes__.md'],
    ['../../etc', '2026-11-23 ..-..-etc.md'],
    ['v1.2...', '2026-11-23 v1.2.md'],
    ['x'.repeat(500), `2026-11-23 ${'x'.repeat(40)}.md`],
  ])('of %j is %s', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('is safe and its own, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 }), (titles) => {
        const taken = new Set<string>();
        const names = [...titles, ...titles].map((title) =>
          markdownFileName({ day: '2026-11-23', title }, taken),
        );
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(cleanFileName(name)).toBe(name);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(FILE_NAME_BYTES);
        }
      }),
      { seed: 23, numRuns: 500 },
    );
  });

  it('has a number where only the case differs', () => {
    const taken = new Set<string>();
    const names = ['Joins', 'joins', 'Joins'].map((title) =>
      markdownFileName({ day: '2026-11-23', title }, taken),
    );
    expect(names).toEqual(['2026-11-23 Joins.md', '2026-11-23 joins (2).md', '2026-11-23 Joins (3).md']);
  });
});

it('pictures lie under the names the text has for them', () => {
  expect(pictureFiles(`![a](images/${SHA}.png) ![b](images/${SHA}.jpg "c") ![a](images/${SHA}.png)`)).toEqual(
    [`${SHA}.png`, `${SHA}.jpg`],
  );
  expect(pictureFiles(`![a](images/../../${SHA}.png) ![b](https://example.org/${SHA}.png)`)).toEqual([]);
});
