import { describe, expect, it } from 'vitest';
import type { PersonRow } from '../../../../shared/network-contacts.ts';
import { foldPeople, type PeopleView, peopleLines } from './people-views.ts';

const BASE: PersonRow = {
  id: 0,
  name: '',
  role: '',
  company: '',
  email: '',
  howMet: '',
  tie: 'new',
  everyDays: null,
  snoozedUntil: null,
  doNotContact: false,
  addedOn: '2026-01-01',
  lastTouchOn: null,
  revision: 1,
};
const TODAY = '2026-11-23';
const PEOPLE: PersonRow[] = [
  { ...BASE, id: 1, name: 'Ada', company: 'Halden', everyDays: 35, lastTouchOn: '2026-10-19' },
  { ...BASE, id: 2, name: 'Zoë Müller', role: 'Planner', everyDays: 35, lastTouchOn: '2026-11-01' },
  { ...BASE, id: 3, name: 'Cleo', company: 'ástra', everyDays: 35, snoozedUntil: '2026-12-01' },
  { ...BASE, id: 4, name: 'Dev', company: 'halden', everyDays: 35, doNotContact: true },
  { ...BASE, id: 5, name: 'Eve', company: 'Halden ', everyDays: 7, snoozedUntil: TODAY },
];
const shown = (view: PeopleView, typed = '') =>
  peopleLines(foldPeople(PEOPLE), view, typed, TODAY).map((line) =>
    line.kind === 'company' ? `${line.name}: ${line.count}` : line.person.name,
  );

describe('the views of people', () => {
  it('find every typed word anywhere, whatever its accents', () => {
    expect(shown('all', 'zoe plan')).toEqual(['Zoë Müller']);
    expect(shown('all', 'MULLER')).toEqual(['Zoë Müller']);
    expect(shown('all', 'zoe halden')).toEqual([]);
    expect(shown('all', '  ')).toHaveLength(PEOPLE.length);
  });

  it('put people under their company, those without one last', () => {
    expect(shown('company')).toEqual([
      'ástra: 1',
      'Cleo',
      'Halden: 3',
      'Ada',
      'Dev',
      'Eve',
      'No company: 1',
      'Zoë Müller',
    ]);
  });

  it('show as a while ago whose time has come, the longest ago first, and nobody put off or left alone', () => {
    expect(shown('while')).toEqual(['Eve', 'Ada']);
  });
});
