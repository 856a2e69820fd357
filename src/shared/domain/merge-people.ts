/** What Rebound keeps of a person in its own row. */
export type PersonFields = {
  name: string;
  role: string;
  company: string;
  email: string;
  phone: string;
  url: string;
  howMet: string;
  tie: 'close' | 'acquaintance' | 'new';
  everyDays: number | null;
  snoozedUntil: string | null;
  doNotContact: boolean;
  addedOn: string;
  toldMe: string;
  canOffer: string;
  note: string;
};

/** Fields the person chooses between where two people differ. */
export const CHOSEN_FIELDS = [
  'name',
  'role',
  'company',
  'email',
  'phone',
  'url',
  'howMet',
  'tie',
  'everyDays',
] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];
/** Whose value stands in each field; a field that is not named keeps the first person's, or what the other has where there is none. */
export type MergeChoice = Partial<Record<ChosenField, 'kept' | 'other'>>;

/** The fields in which both people say something, and not the same. */
export function differingFields(kept: PersonFields, other: PersonFields): ChosenField[] {
  return CHOSEN_FIELDS.filter(
    (field) => !isEmpty(kept[field]) && !isEmpty(other[field]) && kept[field] !== other[field],
  );
}

/**
 * One person out of two. Texts are joined; nobody becomes contactable by a merge, and the earlier day of getting
 * acquainted and the later end of a pause stand.
 */
export function mergePeople(kept: PersonFields, other: PersonFields, choice: MergeChoice): PersonFields {
  function of<Field extends ChosenField>(field: Field): PersonFields[Field] {
    const taken = choice[field] ?? (isEmpty(kept[field]) ? 'other' : 'kept');
    return taken === 'kept' ? kept[field] : other[field];
  }
  return {
    name: of('name'),
    role: of('role'),
    company: of('company'),
    email: of('email'),
    phone: of('phone'),
    url: of('url'),
    howMet: of('howMet'),
    tie: of('tie'),
    everyDays: of('everyDays'),
    snoozedUntil: latest(kept.snoozedUntil, other.snoozedUntil),
    doNotContact: kept.doNotContact || other.doNotContact,
    addedOn: earliest(kept.addedOn, other.addedOn),
    toldMe: joinTexts(kept.toldMe, other.toldMe),
    canOffer: joinTexts(kept.canOffer, other.canOffer),
    note: joinTexts(kept.note, other.note),
  };
}

/** Both texts, one after the other; one alone where the other adds nothing. */
export function joinTexts(first: string, second: string): string {
  if (second.trim() === '' || first.includes(second.trim())) return first;
  if (first.trim() === '' || second.includes(first.trim())) return second;
  return `${first.trimEnd()}\n\n${second.trimStart()}`;
}

function isEmpty(value: string | number | null): boolean {
  return value === null || value === '' || value === 'new';
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function earliest(one: string, other: string): string {
  if (one === '' || other === '') return one || other;
  return one < other ? one : other;
}
