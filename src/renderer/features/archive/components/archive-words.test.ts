import { describe, expect, it } from 'vitest';
import { countsInWords, madeWords, missingWords } from './archive-words.ts';

const counts = { applications: 1, entries: 2_000, people: 1, files: 0 };

describe('what an export says of itself', () => {
  it('counts with the right nouns', () => {
    expect(countsInWords(counts)).toBe('1 application, 2,000 journal entries, 1 person and 0 files');
  });
  it('names what stayed out and what was lost only where there is some', () => {
    const made = {
      id: '',
      name: '',
      bytes: 1_250_000,
      counts,
      leftOut: 0,
      missingFiles: 0,
      failedCopies: [],
    };
    expect(madeWords(made)).toBe(`In the file (1.3 MB): ${countsInWords(counts)}.`);
    expect(madeWords({ ...made, bytes: 900, leftOut: 1, missingFiles: 2 })).toBe(
      `In the file (1 kB): ${countsInWords(counts)}. 1 private text stayed out. 2 files were lost before and are not in it.`,
    );
    expect(madeWords({ ...made, failedCopies: ['the calendar'] })).toMatch(/not whole: the calendar\.$/);
    expect(missingWords(1)).toBe('One file was lost before and is not in it.');
  });
});
