import { describe, expect, it } from 'vitest';
import { differingFields, joinTexts, mergePeople, type PersonFields } from './merge-people.ts';

const ILSE: PersonFields = {
  name: 'Ilse Brandt',
  role: 'Planner',
  company: '',
  email: 'ilse@halden.example',
  phone: '',
  url: '',
  howMet: 'At the fair',
  tie: 'close',
  everyDays: null,
  snoozedUntil: null,
  doNotContact: false,
  addedOn: '2026-03-01',
  toldMe: 'They hire in May.',
  canOffer: '',
  note: '',
};
const OTHER: PersonFields = {
  ...ILSE,
  name: 'I. Brandt',
  role: 'Head planner',
  company: 'Halden',
  email: '',
  howMet: '',
  tie: 'new',
  everyDays: 30,
  snoozedUntil: '2026-12-01',
  doNotContact: true,
  addedOn: '2026-01-05',
  toldMe: 'Two posts are open.',
};

describe('two people as one', () => {
  it('keep what only one has, and ask about what both have', () => {
    expect(differingFields(ILSE, OTHER)).toEqual(['name', 'role']);
    expect(mergePeople(ILSE, OTHER, { role: 'other' })).toEqual({
      ...ILSE,
      role: 'Head planner',
      company: 'Halden',
      everyDays: 30,
      snoozedUntil: '2026-12-01',
      doNotContact: true,
      addedOn: '2026-01-05',
      toldMe: 'They hire in May.\n\nTwo posts are open.',
    });
  });

  it('can keep an empty field on purpose', () => {
    expect(mergePeople(ILSE, OTHER, { company: 'kept' }).company).toBe('');
  });

  it('join texts without saying anything twice', () => {
    expect(joinTexts('One\n', '\nTwo')).toBe('One\n\nTwo');
    expect(joinTexts('One and two', 'two')).toBe('One and two');
    expect(joinTexts('two', 'One and two')).toBe('One and two');
    expect(joinTexts(' ', 'Two')).toBe('Two');
    expect(joinTexts('', '')).toBe('');
  });
});
