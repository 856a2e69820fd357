import { describe, expect, it } from 'vitest';
import { blanksOf, fillLetter } from './fill-letter.ts';

const FACTS = {
  company: 'Halden Freight',
  role: 'Site lead',
  name: '',
  place: 'Bristol',
  date: '23 November 2026',
};

describe('filling a letter', () => {
  it('puts in what the application knows, in any case, as often as it is asked for', () => {
    expect(fillLetter('{date}\n{Role} at { company }, {company}, {PLACE}', FACTS)).toBe(
      '23 November 2026\nSite lead at { company }, Halden Freight, Bristol',
    );
  });

  it('leaves a blank where a field is empty or unknown', () => {
    const letter = fillLetter('Dear {name}, my start: {start day}. {role}', FACTS);
    expect(letter).toBe('Dear [name], my start: [start day]. Site lead');
    expect(blanksOf(`${letter} [name]`)).toEqual(['name', 'start day']);
  });

  it('takes what it puts in as it is', () => {
    expect(fillLetter('{company}', { ...FACTS, company: '$& {role} [x]' })).toBe('$& {role} [x]');
  });
});
