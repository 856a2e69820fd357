import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../../shared/backups.ts';
import { ageWords, checkWords, contentWords, factsWords, momentWords, sinceWords } from './backup-words.ts';

const backup: Backup = {
  id: 'folder:rebound-1.db',
  file: 'rebound-1.db',
  madeAt: new Date(2026, 10, 27, 14, 3).toISOString(),
  day: '2026-11-27',
  reason: 'hourly',
  bytes: 4_404_019,
  applications: 212,
  entries: 148,
  files: 31,
  missingFiles: 0,
  check: 'verified',
  isSealed: false,
  isOwn: true,
  isElsewhere: false,
};

describe('the words for a backup', () => {
  it('say when, what and how it stands', () => {
    expect(momentWords(backup, new Date(2026, 10, 27, 16, 10), 'long')).toBe(
      '27 Nov 2026, 14:03, 2 hours ago',
    );
    expect(contentWords(backup)).toBe('212 applications, 148 journal entries');
    expect(factsWords(backup)).toBe(
      '4.2 MB · made after an hour with changes · checked, whole with 31 files',
    );
    expect(factsWords({ ...backup, isOwn: false, isElsewhere: true, files: 0 })).toBe(
      '4.2 MB · made after an hour with changes · of another profile · kept inside the data folder · checked, whole',
    );
  });

  it('never call one whole that lacks a file, or checked that is not', () => {
    expect(checkWords({ ...backup, missingFiles: 2 })).toBe('checked, but without 2 of its 31 files');
    for (const check of ['waiting', 'damaged', 'unknown'] as const)
      expect(checkWords({ ...backup, check })).not.toMatch(/whole|^checked/);
  });

  it('fall back to the name of a file nothing is known of', () => {
    const unknown = {
      ...backup,
      madeAt: null,
      day: null,
      applications: null,
      entries: null,
      check: 'unknown',
    } as const;
    expect(momentWords(unknown, new Date(), 'long')).toBe('rebound-1.db');
    expect(contentWords(unknown)).toBe('');
  });

  it.each([
    [59_000, 'just now'],
    [60_000, '1 minute ago'],
    [3_599_000, '59 minutes ago'],
    [86_399_000, '23 hours ago'],
    [13 * 86_400_000, '13 days ago'],
    [69 * 86_400_000, '9 weeks ago'],
    [400 * 86_400_000, '13 months ago'],
    [-5000, 'just now'],
  ])('give %i ms as %s', (age, words) => {
    expect(ageWords(age)).toBe(words);
  });

  it('name what a restore takes, or that nothing was added', () => {
    expect(sinceWords({ applications: 1, entries: 2, changedEntries: 0, moves: 3 })).toBe(
      '1 application added, 2 journal entries written, 3 moves on the board',
    );
    expect(sinceWords({ applications: 0, entries: 0, changedEntries: 0, moves: 0 })).toBe(null);
  });
});
