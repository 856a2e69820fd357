import { describe, expect, it } from 'vitest';
import {
  type ActivityFields,
  LOG_LANGUAGES,
  NOTHING_SAID,
  PRESET_CODES,
  type PresetCode,
  workSearchForm,
} from '../../work-search.ts';
import { cellLines } from './log-cells.ts';
import { countsLine } from './log-counts.ts';
import { footerCounts, weeksOfLog, wholeWeeks } from './log-weeks.ts';
import { missingFields, missingWords } from './missing-fields.ts';
import { LOG_PRESETS, presetOf } from './presets.ts';

const NOTHING: ActivityFields = { ...NOTHING_SAID, day: '2026-11-18', kind: 'application' };
/** Every field filled, each with its own name. */
const FULL: ActivityFields = {
  ...NOTHING,
  startTime: '09:30',
  minutes: 45,
  method: 'phone',
  result: 'interview',
  interviewOn: '2026-11-25',
  what: 'what',
  employer: 'employer',
  position: 'position',
  jobRef: 'jobRef',
  url: 'https://url.example',
  contactName: 'contactName',
  contactTitle: 'contactTitle',
  phone: 'phone',
  email: 'email',
  address: 'address',
  place: 'place',
  resultNote: 'resultNote',
  confirmation: 'confirmation',
  proof: 'proof',
  note: 'private note',
};

describe('the weeks of a log', () => {
  const at = (day: string, minutes: number | null = null) => ({ day, minutes });

  it('are whole, begin as chosen, and hold every entry once', () => {
    const period = { from: '2026-11-18', to: '2026-11-29' };
    const entries = [
      at('2026-11-15'),
      at('2026-11-16'),
      at('2026-11-21'),
      at('2026-11-22'),
      at('2026-11-29'),
    ];
    expect(wholeWeeks(period, 'sunday')).toEqual({ from: '2026-11-15', to: '2026-12-05' });
    expect(wholeWeeks(period, 'monday')).toEqual({ from: '2026-11-16', to: '2026-11-29' });
    expect(weeksOfLog(entries, period, 'sunday').map(({ from, entries: of }) => [from, of.length])).toEqual([
      ['2026-11-15', 3],
      ['2026-11-22', 1],
      ['2026-11-29', 1],
    ]);
    // The Sunday before the first Monday is in a week of another period.
    expect(weeksOfLog(entries, period, 'monday').map(({ to, entries: of }) => [to, of.length])).toEqual([
      ['2026-11-22', 3],
      ['2026-11-29', 1],
    ]);
  });

  it('go over a change of the clocks and of the year, and can be empty', () => {
    const weeks = weeksOfLog([], { from: '2026-12-28', to: '2027-01-04' }, 'monday');
    expect(weeks.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-12-28 2027-01-03',
      '2027-01-04 2027-01-10',
    ]);
    expect(weeksOfLog([], { from: '2026-10-24', to: '2026-10-26' }, 'sunday')).toHaveLength(2);
  });

  it('count entries, days and the minutes that were noted', () => {
    expect(footerCounts([at('2026-11-16', 30), at('2026-11-16'), at('2026-11-18', 45)])).toEqual({
      entries: 3,
      days: 2,
      minutes: 75,
    });
    expect(footerCounts([])).toEqual({ entries: 0, days: 0, minutes: 0 });
  });
});

describe('what a form misses', () => {
  const missing = (code: PresetCode, changes: Partial<ActivityFields>) =>
    missingWords(missingFields({ ...NOTHING, ...changes }, presetOf(code)));

  it('is nothing where all is said', () => {
    for (const { code } of LOG_PRESETS)
      for (const kind of ['application', 'workshop'] as const)
        expect(missing(code, { ...FULL, kind }), code).toBe('');
  });

  it('depends on the form, and on whether an employer was contacted', () => {
    const sent = { employer: 'Halden', position: 'Dispatcher', method: 'online', result: 'sent' } as const;
    expect(missing('us', sent)).toBe('phone, e-mail, address or web address');
    expect(missing('us', { ...sent, url: 'https://halden.example' })).toBe('');
    expect(missing('ny', { ...sent, url: 'https://halden.example' })).toBe('phone');
    expect(missing('ne', { ...sent, phone: '1' })).toBe('address');
    expect(missing('uk', sent)).toBe('minutes');
    expect(missing('de', { ...sent, result: null })).toBe('result');
    expect(missing('de', { ...sent, result: null, resultNote: 'Eingang bestätigt' })).toBe('');
    expect(missing('wa', { kind: 'workshop', what: 'Interviews' })).toBe(
      'start time · place · proof or confirmation number',
    );
    expect(missing('us', { kind: 'workshop', what: 'Interviews' })).toBe('');
  });
});

describe('the forms', () => {
  it('are there for every code, name a source, and have room for their columns', () => {
    expect(LOG_PRESETS.map(({ code }) => code)).toEqual(PRESET_CODES);
    for (const { code, columns, sources, amount } of LOG_PRESETS) {
      expect(sources.length, code).toBeGreaterThan(0);
      expect(amount, code).not.toMatch(/requirement|met\b|enough/);
      expect(columns.length, code).toBeLessThanOrEqual(8);
      expect(
        columns.some(({ cell }) => cell === 'activity'),
        code,
      ).toBe(true);
      for (const { name } of columns)
        for (const language of LOG_LANGUAGES) expect(name[language]).not.toBe('');
    }
  });

  it('show what they ask for, and never the private note', () => {
    const day = (on: string) => `<${on}>`;
    for (const { code, columns, needs } of LOG_PRESETS) {
      const printed = columns
        .flatMap(({ cell }) => cellLines(FULL, cell, { columns, language: 'en', day }))
        .join('|');
      expect(printed, code).not.toContain('private');
      for (const { anyOf } of needs)
        for (const field of anyOf) {
          const value = FULL[field];
          const word = { method: 'Phone', result: 'Interview agreed' }[String(field)] ?? String(value);
          expect(printed, `${code} shows ${field}`).toContain(word);
        }
      expect(printed.split('confirmation').length, code).toBeLessThanOrEqual(2);
    }
  });

  it('speak the language of the page', () => {
    const { columns } = presetOf('de');
    const cells = (language: 'de' | 'fr') =>
      columns.map(({ cell }) => cellLines(FULL, cell, { columns, language, day: (on) => on }).join(', '));
    expect(cells('de')).toEqual([
      '2026-11-18',
      'Bewerbung, what, place',
      'employer',
      'contactName, contactTitle',
      'position, jobRef',
      'Telefonisch',
      'Gespräch vereinbart, 2026-11-25, resultNote',
      'proof, confirmation',
    ]);
    expect(cells('fr')[1]).toBe('Candidature, what, place');
    expect(workSearchForm.parse({})).toEqual({ preset: 'us', language: 'en', weekStart: null });
  });
});

describe('the counts below a week', () => {
  it('are said in the language of the page, and minutes only where there are some', () => {
    const counts = { entries: 3, days: 2, minutes: 75 };
    expect(LOG_LANGUAGES.map((language) => countsLine(counts, language))).toEqual([
      'Entries: 3, different days: 2, minutes: 75',
      'Einträge: 3, verschiedene Tage: 2, Minuten: 75',
      'Démarches\u00a0: 3, jours différents\u00a0: 2, minutes\u00a0: 75',
    ]);
    expect(countsLine({ ...counts, minutes: 0 }, 'en')).toBe('Entries: 3, different days: 2');
  });
});
