import { type PersonIndex, personIndex } from '../../../shared/domain/person-index.ts';
import type { KnownPerson } from '../../../shared/domain/plan-people.ts';
import { personKeys } from '../../../shared/domain/same-person.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type KnownRow = Omit<KnownPerson, 'isInTrash' | 'merged'> & {
  deletedAt: string | null;
  mergedInto: number | null;
};
export type FoundPerson = Pick<KnownPerson, 'id' | 'name' | 'email'>;

const everybody = prepared<[], KnownRow>(
  `SELECT id, name, role, company, email, phone, url, note, deleted_at AS deletedAt, merged_into AS mergedInto
   FROM contacts ORDER BY id`,
);

/** Everybody who can be seen, each with those who were merged into them: whoever is in the Trash stays there. */
export function visiblePeople(db: Db): KnownPerson[] {
  return knownPeople(db).filter(({ isInTrash }) => !isInTrash);
}

/** Everybody, also in the Trash, each with those who were merged into them. */
export function knownPeople(db: Db): KnownPerson[] {
  const known = new Map<number, KnownPerson & { merged: KnownRow[] }>();
  const merged: { keptId: number; row: KnownRow }[] = [];
  for (const row of everybody(db).all()) {
    if (row.mergedInto === null) known.set(row.id, { ...row, isInTrash: row.deletedAt !== null, merged: [] });
    else merged.push({ keptId: row.mergedInto, row });
  }
  for (const { keptId, row } of merged) known.get(keptId)?.merged.push(row);
  return [...known.values()];
}

/** Finds who is meant among these people, under any name they had. */
export function indexPeople(people: readonly KnownPerson[]): PersonIndex<FoundPerson> {
  const index = personIndex<FoundPerson>();
  for (const person of people)
    for (const named of [person, ...person.merged]) index.put(personKeys(named), person);
  return index;
}
