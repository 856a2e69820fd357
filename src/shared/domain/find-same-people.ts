import { type PersonKeys, personKeys } from './same-person.ts';

type Person = { id: number; name: string; company: string; email: string; url: string };
/** Why two people may be one: the same link, the same e-mail, or the same name at the same company or at none. */
export type SameReason = 'url' | 'email' | 'name';
export type SamePair = { ids: [number, number]; why: SameReason };

const MOST_PAIRS = 200;

/**
 * Pairs of people who may be the same one, each pair once with its strongest reason, at most 200. The lower id comes
 * first. Of three alike, each is paired with the first: once those are merged, the third is found again.
 */
export function findSamePeople(people: readonly Person[]): SamePair[] {
  const keyed = people
    .map((person) => ({ id: person.id, keys: personKeys(person) }))
    .toSorted((one, other) => one.id - other.id);
  const pairs = new Map<string, SamePair>();
  const pair = (first: number, second: number, why: SameReason) => {
    const ids: [number, number] = first < second ? [first, second] : [second, first];
    const key = ids.join(' ');
    if (!pairs.has(key) && pairs.size < MOST_PAIRS) pairs.set(key, { ids, why });
  };

  for (const why of ['url', 'email'] as const)
    for (const group of groupsOf(keyed, ({ keys }) => keys[why])) pairWithFirst(group, why, pair);
  for (const namesakes of groupsOf(keyed, ({ keys }) => keys.name)) {
    const byCompany = Map.groupBy(namesakes, ({ keys }) => keys.company);
    for (const group of byCompany.values()) pairWithFirst(group, 'name', pair);
    const [anywhere] = byCompany.get('') ?? [];
    if (!anywhere) continue;
    for (const [company, [first]] of byCompany)
      if (company !== '' && first) pair(anywhere.id, first.id, 'name');
  }
  return [...pairs.values()];
}

type Keyed = { id: number; keys: PersonKeys };

function groupsOf(keyed: readonly Keyed[], keyOf: (one: Keyed) => string | null): Keyed[][] {
  const groups = Map.groupBy(
    keyed.filter((one) => (keyOf(one) ?? '') !== ''),
    (one) => keyOf(one) ?? '',
  );
  return [...groups.values()].filter((group) => group.length > 1);
}

function pairWithFirst(
  [first, ...others]: readonly Keyed[],
  why: SameReason,
  pair: (first: number, second: number, why: SameReason) => void,
): void {
  if (first) for (const other of others) pair(first.id, other.id, why);
}
