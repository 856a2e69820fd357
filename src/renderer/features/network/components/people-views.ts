import { dueOn } from '../../../../shared/domain/contact-cadence.ts';
import { foldText } from '../../../../shared/domain/fold-text.ts';
import type { PersonRow } from '../../../../shared/network-contacts.ts';

export const PEOPLE_VIEWS = ['all', 'company', 'while'] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];
export const VIEW_NAMES: Record<PeopleView, string> = {
  all: 'All',
  company: 'By company',
  while: 'A while ago',
};

/** A line of the list: a person, or the company those below it belong to. */
export type PeopleLine =
  | { key: string; kind: 'company'; name: string; count: number }
  | { key: string; kind: 'person'; person: PersonRow; place: number };

export type FoldedPerson = { person: PersonRow; words: string };

/** What of each person a search looks at, folded once and not with every letter. */
export function foldPeople(people: readonly PersonRow[]): FoldedPerson[] {
  return people.map((person) => ({
    person,
    words: foldText([person.name, person.role, person.company, person.email, person.howMet].join('\n')),
  }));
}

/** The lines of a view: those with every typed word in them, however it is accented. */
export function peopleLines(
  people: readonly FoldedPerson[],
  view: PeopleView,
  typed: string,
  today: string,
): PeopleLine[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  const found = people
    .filter((one) => words.every((word) => one.words.includes(word)))
    .map(({ person }) => person);
  if (view === 'all') return found.map(lineOf);
  if (view === 'while')
    return found
      .filter((person) => isAWhileAgo(person, today))
      .sort(bySeen)
      .map(lineOf);
  let place = 0;
  const companies = Map.groupBy(found, ({ company }) => foldText(company.trim()));
  return [...companies]
    .sort(([one], [other]) => Number(one === '') - Number(other === '') || one.localeCompare(other))
    .flatMap(([key, persons]): PeopleLine[] => [
      {
        key: `company ${key}`,
        kind: 'company',
        name: persons[0]?.company.trim() || 'No company',
        count: persons.length,
      },
      ...persons.map((person) => lineOf(person, place++)),
    ]);
}

/** Whether the time the person set has gone by since the last touch, and nobody put it off. */
function isAWhileAgo(person: PersonRow, today: string): boolean {
  const due = dueOn(person);
  return due !== null && due <= today && (person.snoozedUntil === null || person.snoozedUntil <= today);
}

function lineOf(person: PersonRow, index: number): PeopleLine {
  return { key: `person ${person.id}`, kind: 'person', person, place: index + 1 };
}

function bySeen(one: PersonRow, other: PersonRow): number {
  return (one.lastTouchOn ?? one.addedOn).localeCompare(other.lastTouchOn ?? other.addedOn);
}
