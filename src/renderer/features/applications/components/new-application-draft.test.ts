import { describe, expect, it } from 'vitest';
import {
  checkDraft,
  draftToApplication,
  EMPTY_DRAFT,
  type NewApplicationDraft,
  readIntoDraft,
} from './new-application-draft.ts';

const ADVERT = [
  'Job title: Night shift coordinator',
  'Company: Halden Freight Ltd',
  'Location: Bristol',
  'Salary: £32,000 - £36,000 per year',
  'This role is hybrid, two days a week on site.',
].join('\n');

describe('a draft of a new application', () => {
  it('takes from an advert what is empty, with the words it came from', () => {
    const draft = readIntoDraft(EMPTY_DRAFT, ADVERT);
    expect(draft).toMatchObject({
      role: 'Night shift coordinator',
      company: 'Halden Freight Ltd',
      place: 'Bristol',
      pay: { min: 32_000, max: 36_000, currency: 'GBP', period: 'year' },
    });
    expect(draft.words.company).toContain('Halden Freight');
    expect(draft.posting).toEqual({ text: ADVERT, html: null });
  });

  it('leaves what a person typed alone', () => {
    const typed: NewApplicationDraft = { ...EMPTY_DRAFT, company: 'Halden', place: 'Avonmouth' };
    const draft = readIntoDraft(typed, ADVERT);
    expect(draft).toMatchObject({ company: 'Halden', place: 'Avonmouth', role: 'Night shift coordinator' });
    expect(draft.words.company).toBeUndefined();
  });

  it('gives up what came from an advert when the advert is taken out again', () => {
    const draft = readIntoDraft(readIntoDraft({ ...EMPTY_DRAFT, place: 'Avonmouth' }, ADVERT), '');
    expect(draft).toEqual({ ...EMPTY_DRAFT, place: 'Avonmouth' });
  });

  it('says which fields still need something', () => {
    expect(Object.keys(checkDraft({ ...EMPTY_DRAFT, role: ' ', url: 'halden.example' })).sort()).toEqual([
      'company',
      'role',
      'url',
    ]);
    expect(checkDraft(readIntoDraft(EMPTY_DRAFT, ADVERT))).toEqual({});
  });

  it('sends a date only when one was given', () => {
    const draft = { ...EMPTY_DRAFT, role: 'Depot manager ', company: 'Halden' };
    expect(draftToApplication(draft, 3)).toMatchObject({
      facts: { role: 'Depot manager', company: 'Halden' },
      stageId: 3,
      appliedOn: null,
    });
    expect(draftToApplication({ ...draft, appliedOn: '2026-11-20' }, 3).appliedOn).toBe('2026-11-20');
    expect(draftToApplication(draft, 3)).not.toHaveProperty('posting');
  });
});
