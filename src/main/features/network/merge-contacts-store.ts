import { LIMITS } from '../../../shared/applications.ts';
import { findSamePeople } from '../../../shared/domain/find-same-people.ts';
import { joinTexts, mergePeople, type PersonFields } from '../../../shared/domain/merge-people.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { MOST_LETTER } from '../../../shared/network-contacts.ts';
import type { MergePeople, PersonToMerge, SamePeople } from '../../../shared/network-exchange.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { CONTACT_REFERENCES } from './contact-references.ts';

type Comparable = { id: number; name: string; role: string; company: string; email: string; url: string };
type PersonRow = Omit<PersonFields, 'doNotContact'> & {
  id: number;
  revision: number;
  doNotContact: 0 | 1;
  holds: number;
};
type Draft = { id: number; kind: string; subject: string; body: string };

const HOLDS = CONTACT_REFERENCES.map(
  ({ table }) => `(SELECT count(*) FROM ${table} x WHERE x.contact_id = c.id)`,
).join(' + ');
const everybody = prepared<[], Comparable>(
  'SELECT id, name, role, company, email, url FROM contacts WHERE deleted_at IS NULL',
);
const personById = prepared<[number], PersonRow>(
  `SELECT id, name, role, company, email, phone, url, how_met AS howMet, tie, every_days AS everyDays,
     snoozed_until AS snoozedUntil, do_not_contact AS doNotContact, added_on AS addedOn, told_me AS toldMe,
     can_offer AS canOffer, note, revision, ${HOLDS} AS holds
   FROM contacts c WHERE id = ? AND deleted_at IS NULL`,
);
const writePerson = prepared<[Omit<PersonFields, 'doNotContact'> & { id: number; doNotContact: 0 | 1 }]>(
  `UPDATE contacts SET name = @name, role = @role, company = @company, email = @email, phone = @phone, url = @url,
     how_met = @howMet, tie = @tie, every_days = @everyDays, snoozed_until = @snoozedUntil,
     do_not_contact = @doNotContact, added_on = @addedOn, told_me = @toldMe, can_offer = @canOffer, note = @note,
     revision = revision + 1 WHERE id = @id`,
);
const putOutOfSight = prepared<[string, number, number]>(
  'UPDATE contacts SET deleted_at = ?, merged_into = ?, revision = revision + 1 WHERE id = ?',
);
const leadOn = prepared<[number, number]>('UPDATE contacts SET merged_into = ? WHERE merged_into = ?');
const draftsOf = prepared<[number], Draft>(
  'SELECT id, kind, subject, body FROM contact_drafts WHERE contact_id = ?',
);
const joinDraft = prepared<[string, string, number]>(
  'UPDATE contact_drafts SET subject = ?, body = ?, revision = revision + 1 WHERE id = ?',
);

/** Pairs of people who may be the same one; the one to keep is chosen when they are merged. */
export function listSamePeople(db: Db): SamePeople[] {
  const people = everybody(db).all();
  const byId = new Map(people.map(({ id, name, role, company }) => [id, { id, name, role, company }]));
  return findSamePeople(people).flatMap(({ ids, why }) => {
    const [first, second] = [byId.get(ids[0]), byId.get(ids[1])];
    return first && second ? [{ why, people: [first, second] }] : [];
  });
}

/** Both people of a pair with everything that can be chosen between. NOT_FOUND when one is gone. */
export function getPair(db: Db, ids: { keptId: number; otherId: number }): [PersonToMerge, PersonToMerge] {
  return [personToMerge(db, ids.keptId), personToMerge(db, ids.otherId)];
}

function personToMerge(db: Db, id: number): PersonToMerge {
  const row = personById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'One of the two is not there any more.');
  return { ...row, doNotContact: row.doNotContact === 1 };
}

/**
 * Makes one person out of two: everything of the other goes over to the one that is kept, and the other goes out of
 * sight. CONFLICT when either was changed meanwhile.
 */
export function mergeContacts(db: Db, input: MergePeople, at: string): void {
  const { keptId, otherId } = input;
  if (keptId === otherId) throw new ExpectedError('INVALID', 'Choose two different people.');
  const [kept, other] = getPair(db, input);
  if (kept.revision !== input.keptRevision || other.revision !== input.otherRevision)
    throw new ExpectedError('CONFLICT', 'One of the two was changed meanwhile. Look at them once more.');
  const merged = mergePeople(kept, other, input.choice);
  for (const text of [merged.note, merged.toldMe, merged.canOffer])
    if (text.length > LIMITS.note)
      throw new ExpectedError(
        'INVALID',
        'Together their notes are longer than 20,000 characters. Shorten one first; nothing was changed.',
      );
  joinDrafts(db, keptId, otherId);
  for (const { table, once } of CONTACT_REFERENCES) {
    if (once !== null)
      db.prepare(
        `DELETE FROM ${table} WHERE contact_id = @otherId
           AND ${once} IN (SELECT ${once} FROM ${table} WHERE contact_id = @keptId)`,
      ).run({ keptId, otherId });
    db.prepare(`UPDATE ${table} SET contact_id = @keptId WHERE contact_id = @otherId`).run({
      keptId,
      otherId,
    });
  }
  writePerson(db).run({ ...merged, id: keptId, doNotContact: merged.doNotContact ? 1 : 0 });
  putOutOfSight(db).run(at, keptId, otherId);
  leadOn(db).run(keptId, otherId);
}

/** Where both have a draft of one kind, the texts become one. */
function joinDrafts(db: Db, keptId: number, otherId: number): void {
  const others = new Map(
    draftsOf(db)
      .all(otherId)
      .map((draft) => [draft.kind, draft]),
  );
  for (const draft of draftsOf(db).all(keptId)) {
    const other = others.get(draft.kind);
    if (!other) continue;
    const body = joinTexts(draft.body, other.body);
    if (body.length > MOST_LETTER)
      throw new ExpectedError(
        'INVALID',
        'Together their drafts are too long for one letter. Shorten one first; nothing was changed.',
      );
    joinDraft(db).run(draft.subject || other.subject, body, draft.id);
  }
}
