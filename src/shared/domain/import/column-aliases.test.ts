import { describe, expect, it } from 'vitest';
import { fieldForHeader, isNumberingHeader, normaliseHeader } from './column-aliases.ts';

describe('normaliseHeader', () => {
  it('reduces spelling, accents, signs and camel case to plain words', () => {
    expect(normaliseHeader('Max. Salary')).toBe('max salary');
    expect(normaliseHeader('appliedDate')).toBe('applied date');
    expect(normaliseHeader('  STELLEN-Bezeichnung ')).toBe('stellen bezeichnung');
    expect(normaliseHeader('🏢 Société')).toBe('societe');
    expect(normaliseHeader('company_name')).toBe('company name');
  });
});

describe('fieldForHeader', () => {
  it.each([
    ['Company Name', 'company'],
    ['Arbeitgeber', 'company'],
    ['Entreprise', 'company'],
    ['JobTitle', 'role'],
    ['Stelle', 'role'],
    ['Intitulé du poste', 'role'],
    ['STATUS', 'status'],
    ['Étape', 'status'],
    ['application_date', 'appliedOn'],
    ['Beworben am (TT.MM.JJJJ)', 'appliedOn'],
    ['Date de candidature', 'appliedOn'],
    ['stage entered at', 'statusOn'],
    ['Rückmeldung am', 'statusOn'],
    ['Date Saved', 'savedOn'],
    ['Interview Date', 'interviewOn'],
    ['job posting', 'url'],
    ['Lien de l’offre', 'url'],
    ['Standort', 'place'],
    ['Quelle', 'source'],
    ['Salary/Rate', 'pay'],
    ['Max. Salary', 'pay'],
    ['Vergütung', 'pay'],
    ['Notizen', 'note'],
    ['Mots-clés', 'tags'],
    ['next_action', 'nextStep'],
    ['Next Follow-up', 'nextStepOn'],
    ['Wiedervorlage', 'nextStepOn'],
    ['Contact Person', 'contactName'],
    ['E-Mail Ansprechpartner', 'contactEmail'],
  ])('maps %s to %s', (header, field) => {
    expect(fieldForHeader(header)).toEqual({ field, sure: true });
  });

  it('is not sure about vague words and silent about the rest', () => {
    expect(fieldForHeader('Datum')).toEqual({ field: 'appliedOn', sure: false });
    expect(fieldForHeader('Name')).toEqual({ field: 'company', sure: false });
    for (const header of ['', 'Excitement', '__proto__', 'constructor', 'toString'])
      expect(fieldForHeader(header)).toBeNull();
  });
});

describe('isNumberingHeader', () => {
  it('knows row numbers of other programs', () => {
    expect(['#', 'ID', 'index', 'Lfd. Nr.'].every(isNumberingHeader)).toBe(true);
    expect(isNumberingHeader('Notes')).toBe(false);
  });
});
