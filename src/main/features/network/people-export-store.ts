import type { ExportedPerson } from '../../../shared/domain/write-people-csv.ts';
import type { ExportPeople } from '../../../shared/network-exchange.ts';
import type { Db } from '../../context.ts';

// One answer must stay well below what a message may hold, whatever the texts are.
const MOST_PEOPLE = 500;
const MOST_LETTERS = 3_000_000;

type Row = Required<ExportedPerson> & { id: number };

/** People by id, a page at a time; notes and the like only when they were ticked. `next` is the last id, or null. */
export function exportPeople(db: Db, input: ExportPeople): { people: ExportedPerson[]; next: number | null } {
  const rows = db
    .prepare<[Record<string, string | number | null>], Row>(
      `SELECT id, name, role, company, email, phone, url, how_met AS howMet, added_on AS addedOn, note,
         told_me AS toldMe, can_offer AS canOffer
       FROM contacts WHERE deleted_at IS NULL AND id > @after
         AND (@ids IS NULL OR id IN (SELECT value FROM json_each(@ids))) ORDER BY id LIMIT ${MOST_PEOPLE}`,
    )
    .iterate({ after: input.after, ids: input.ids === null ? null : JSON.stringify(input.ids) });
  const people: ExportedPerson[] = [];
  let letters = 0;
  let last: number | null = null;
  let isWhole = true;
  for (const { id, note, toldMe, canOffer, ...person } of rows) {
    people.push({
      ...person,
      ...(input.withNote ? { note } : {}),
      ...(input.withToldMe ? { toldMe } : {}),
      ...(input.withCanOffer ? { canOffer } : {}),
    });
    last = id;
    letters += note.length + toldMe.length + canOffer.length;
    if (letters > MOST_LETTERS) {
      isWhole = false;
      break;
    }
  }
  return { people, next: !isWhole || people.length === MOST_PEOPLE ? last : null };
}
