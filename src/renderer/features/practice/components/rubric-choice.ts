import {
  type Anchors,
  COMPETENCY_ANCHORS,
  POTENTIAL_ANCHORS,
  POTENTIALS,
  SKILL_ANCHORS,
} from '../../../../shared/domain/competency-anchors.ts';
import { COMPETENCIES } from '../../../../shared/domain/practice-question.ts';

/** As many rows leave room for evidence on one page. */
export const MOST_ROWS = 8;
/** Longer ones would make their row higher than the others, and the page two. */
export const LONGEST_SKILL = 40;
export const LONGEST_ROLE = 60;
const READERS = ['partner', 'hiring'] as const;

export type RubricReader = (typeof READERS)[number];
/** What stands on the sheet; all of it is in the address. */
export type RubricChoice = {
  reader: RubricReader;
  role: string;
  competencies: string[];
  skills: string[];
  potentials: string[];
};
export type RubricRow = { name: string; kind: 'competency' | 'skill' | 'potential'; anchors: Anchors };

const USUAL: RubricChoice = {
  reader: 'partner',
  role: '',
  competencies: ['Speaking clearly', 'Teamwork', 'Making decisions', 'Solving problems', 'Planning'],
  skills: [],
  potentials: ['Picks things up'],
};

/** Reads the choice from an address; without any, the usual sheet. */
export function readRubric(query: URLSearchParams): RubricChoice {
  if (!query.has('for')) return USUAL;
  return {
    reader: READERS.find((reader) => reader === query.get('for')) ?? USUAL.reader,
    role: (query.get('role') ?? '').slice(0, LONGEST_ROLE),
    competencies: query.getAll('c').filter((name) => COMPETENCIES.some((one) => one === name)),
    skills: query.getAll('s').map((name) => name.slice(0, LONGEST_SKILL)),
    potentials: query.getAll('p').filter((name) => POTENTIALS.some((one) => one === name)),
  };
}

/** Writes the choice for an address. */
export function writeRubric({ reader, role, competencies, skills, potentials }: RubricChoice): string {
  return new URLSearchParams([
    ['for', reader],
    ...(role === '' ? [] : [['role', role]]),
    ...competencies.map((name) => ['c', name]),
    ...skills.map((name) => ['s', name]),
    ...potentials.map((name) => ['p', name]),
  ]).toString();
}

/** How many rows were chosen, whether they fit or not. */
export function countRows({ competencies, skills, potentials }: RubricChoice): number {
  return competencies.length + skills.length + potentials.length;
}

/** The rows of the sheet with their anchors, as many as fit on one page. */
export function rowsOf({ competencies, skills, potentials }: RubricChoice): RubricRow[] {
  const rows: RubricRow[] = [
    ...COMPETENCIES.filter((name) => competencies.includes(name)).map(
      (name): RubricRow => ({ name, kind: 'competency', anchors: COMPETENCY_ANCHORS[name] }),
    ),
    ...[...new Set(skills)].map((name): RubricRow => ({ name, kind: 'skill', anchors: SKILL_ANCHORS })),
    ...POTENTIALS.filter((name) => potentials.includes(name)).map(
      (name): RubricRow => ({ name, kind: 'potential', anchors: POTENTIAL_ANCHORS[name] }),
    ),
  ];
  return rows.slice(0, MOST_ROWS);
}
