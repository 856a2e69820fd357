import type { CadenceContact } from '../../../shared/domain/contact-cadence.ts';
import type { LastContact } from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { lastContacts } from './last-contact-store.ts';

type Named = { name: string; role: string; company: string; howMet: string };
type Row = Named & Omit<CadenceContact, 'lastTouchOn' | 'doNotContact'> & { doNotContact: 0 | 1 };

// The others are never proposed, so they need not be read.
const reachable = prepared<[string], Row>(
  `SELECT id, name, role, company, how_met AS howMet, added_on AS addedOn, every_days AS everyDays,
     snoozed_until AS snoozedUntil, do_not_contact AS doNotContact
   FROM contacts WHERE deleted_at IS NULL
     AND (every_days IS NOT NULL OR id IN (SELECT value FROM json_each(?))) ORDER BY id`,
);

/** The contacts that want to be kept in touch with, and those of `others`, each with how they were last met. */
export function cadenceContacts(
  db: Db,
  today: string,
  others: readonly number[] = [],
): (Named & CadenceContact & { last: LastContact | null })[] {
  const lastOf = lastContacts(db, today);
  return reachable(db)
    .all(JSON.stringify(others))
    .map((row) => {
      const last = lastOf.get(row.id) ?? null;
      return { ...row, doNotContact: row.doNotContact === 1, lastTouchOn: last?.on ?? null, last };
    });
}
