import type { PersonKeys } from './same-person.ts';

type Keyed<Found> = { keys: PersonKeys; found: Found };
export type PersonIndex<Found> = {
  put: (keys: PersonKeys, found: Found) => void;
  find: (keys: PersonKeys) => Found | null;
};

/** Finds who is the same person: by address, then e-mail, then name with company. Whoever was put first is found. */
export function personIndex<Found>(): PersonIndex<Found> {
  const byUrl = new Map<string, Keyed<Found>>();
  const byEmail = new Map<string, Keyed<Found>>();
  // Whoever has an address apart: thousands may share a name, as those who left LinkedIn do.
  const namesakes = {
    withUrl: new Map<string, Keyed<Found>[]>(),
    withoutUrl: new Map<string, Keyed<Found>[]>(),
  };
  const nameOf = ({ name, company }: PersonKeys) => `${name}\n${company}`;
  return {
    put(keys, found) {
      const keyed = { keys, found };
      if (keys.url !== null && !byUrl.has(keys.url)) byUrl.set(keys.url, keyed);
      if (keys.email !== null && !byEmail.has(keys.email)) byEmail.set(keys.email, keyed);
      const place = keys.url === null ? namesakes.withoutUrl : namesakes.withUrl;
      const sameName = place.get(nameOf(keys));
      if (sameName) sameName.push(keyed);
      else place.set(nameOf(keys), [keyed]);
    },
    find(keys) {
      const exact =
        (keys.url === null ? undefined : byUrl.get(keys.url)) ??
        (keys.email === null ? undefined : byEmail.get(keys.email));
      const named = (place: Map<string, Keyed<Found>[]>) =>
        place.get(nameOf(keys))?.find((other) => mayBeOne(keys, other.keys));
      // Two different profiles are two people.
      const keyed =
        exact ?? named(namesakes.withoutUrl) ?? (keys.url === null ? named(namesakes.withUrl) : undefined);
      return keyed?.found ?? null;
    },
  };
}

/** With the same name at the same company; where no company is known, two e-mails are two people. */
function mayBeOne(one: PersonKeys, other: PersonKeys): boolean {
  return one.company !== '' || one.email === null || other.email === null || one.email === other.email;
}
