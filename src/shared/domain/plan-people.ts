import { normaliseCompany } from './normalise-company.ts';
import type { FilePerson } from './people-file/people-file.ts';
import { personIndex } from './person-index.ts';
import { personKeys } from './same-person.ts';

/** Somebody the profile knows already. */
export type KnownPerson = Pick<FilePerson, FilledField | 'name'> & {
  id: number;
  isInTrash: boolean;
  /** What those were called who were merged into this person. */
  merged: readonly Named[];
};
type Named = Parameters<typeof personKeys>[0];
/** What an import may add to somebody known, where nothing stands yet. */
export const FILLED_FIELDS = ['role', 'company', 'email', 'phone', 'url', 'note'] as const;
type FilledField = (typeof FILLED_FIELDS)[number];

export type PeoplePlan = {
  add: FilePerson[];
  /** Known people with an empty field the file can fill; those of `known` that are not here stay as they are. */
  fill: { id: number; changes: Partial<Record<FilledField, string>> }[];
  known: number;
  /** Rows that say once more what an earlier row of the file said. */
  repeated: number;
  /** People who are in the Trash: bringing them back is the person's own doing. */
  inTrash: number;
  /** Left out because only some companies were chosen. */
  elsewhere: number;
};

type Found =
  | { kind: 'known'; person: KnownPerson; changes: Partial<Record<FilledField, string>> }
  | { kind: 'new'; person: FilePerson };

/**
 * What bringing these people in would do, given whom the profile knows. `companies`: only people at these are brought
 * in. Nothing that stands in a field is ever replaced.
 */
export function planPeople(
  people: readonly FilePerson[],
  known: readonly KnownPerson[],
  companies: readonly string[] | null = null,
): PeoplePlan {
  const chosen = companies && new Set(companies.map(normaliseCompany).filter((key) => key !== ''));
  const index = personIndex<Found>();
  for (const person of known) {
    const found: Found = { kind: 'known', person, changes: {} };
    for (const named of [person, ...person.merged]) index.put(personKeys(named), found);
  }
  const plan: PeoplePlan = { add: [], fill: [], known: 0, repeated: 0, inTrash: 0, elsewhere: 0 };
  const touched = new Map<number, Extract<Found, { kind: 'known' }>>();

  for (const person of people) {
    const keys = personKeys(person);
    if (chosen && !chosen.has(keys.company)) {
      plan.elsewhere += 1;
      continue;
    }
    const found = index.find(keys);
    if (!found) {
      const added = { ...person };
      plan.add.push(added);
      index.put(keys, { kind: 'new', person: added });
    } else if (found.kind === 'new') {
      plan.repeated += 1;
      fillEmpty(found.person, person, found.person);
    } else if (found.person.isInTrash) plan.inTrash += 1;
    else {
      if (touched.has(found.person.id)) plan.repeated += 1;
      else plan.known += 1;
      touched.set(found.person.id, found);
      fillEmpty({ ...found.person, ...found.changes }, person, found.changes);
    }
  }
  for (const [id, { changes }] of touched)
    if (Object.keys(changes).length > 0) plan.fill.push({ id, changes });
  return plan;
}

function fillEmpty(
  now: Record<FilledField, string>,
  from: Record<FilledField, string>,
  into: Partial<Record<FilledField, string>>,
): void {
  for (const field of FILLED_FIELDS) if (now[field] === '' && from[field] !== '') into[field] = from[field];
}
