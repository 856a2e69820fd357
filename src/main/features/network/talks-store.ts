import { ExpectedError } from '../../../shared/errors.ts';
import type {
  DatedTalk,
  NoteTalk,
  SaveTalkDraft,
  SaveTalkTexts,
  SaveTalkTime,
  Talk,
  TalkDraft,
  TalkDraftKind,
  TalkStep,
  TalksPage,
} from '../../../shared/network-talks.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type Item = { id: number; revision: number };
type ContactRow = { name: string; email: string; doNotContact: 0 | 1 };

const TALK = `SELECT t.id, t.contact_id AS contactId, t.about, t.questions, t.minutes, t.asked_on AS askedOn,
    t.declined_on AS declinedOn, t.starts_at AS startsAt, t.time_zone AS timeZone, t.place, t.held_on AS heldOn,
    t.kept_minutes AS keptMinutes, t.learned, t.thanked_on AS thankedOn, t.came_of_it AS cameOfIt, t.revision
  FROM informational_talks t JOIN contacts k ON k.id = t.contact_id AND k.deleted_at IS NULL`;
const talksOf = prepared<[number], Talk>(`${TALK} WHERE t.contact_id = ? ORDER BY t.id DESC`);
const talkById = prepared<[number], Talk>(`${TALK} WHERE t.id = ?`);
const talksInRange = prepared<[string, string], DatedTalk>(
  `SELECT t.id, t.contact_id AS contactId, k.name AS contactName, t.starts_at AS startsAt, t.time_zone AS timeZone,
     t.minutes, t.place, t.held_on AS heldOn
   FROM informational_talks t JOIN contacts k ON k.id = t.contact_id
   WHERE k.deleted_at IS NULL AND t.declined_on IS NULL AND t.starts_at IS NOT NULL
     AND substr(t.starts_at, 1, 10) BETWEEN ? AND ? ORDER BY t.starts_at, t.id`,
);
const contactById = prepared<[number], ContactRow>(
  'SELECT name, email, do_not_contact AS doNotContact FROM contacts WHERE id = ? AND deleted_at IS NULL',
);
const draftOf = prepared<[number, TalkDraftKind], TalkDraft>(
  'SELECT subject, body, revision FROM contact_drafts WHERE contact_id = ? AND kind = ?',
);
const DAY_COLUMNS: Record<TalkStep, string> = {
  asked: 'asked_on',
  declined: 'declined_on',
  held: 'held_on',
  thanked: 'thanked_on',
};

/** The talks with a person, the newest first, and the letters being written. NOT_FOUND when the person is gone. */
export function getTalks(db: Db, contactId: number): TalksPage {
  const contact = getContact(db, contactId);
  return {
    ...contact,
    doNotContact: contact.doNotContact === 1,
    talks: talksOf(db).all(contactId),
    drafts: {
      talk_request: draftOf(db).get(contactId, 'talk_request') ?? null,
      talk_thanks: draftOf(db).get(contactId, 'talk_thanks') ?? null,
    },
  };
}

/** The talks that begin on a day from `from` to `to`, both included, in the time of their place. */
export function talksBetween(db: Db, from: string, to: string): DatedTalk[] {
  return talksInRange(db).all(from, to);
}

/** Begins a talk with a person. */
export function planTalk(db: Db, contactId: number, questions: string): Talk {
  getContact(db, contactId);
  const sql = 'INSERT INTO informational_talks (contact_id, questions) VALUES (?, ?)';
  return getTalk(db, Number(db.prepare(sql).run(contactId, questions).lastInsertRowid));
}

/** Keeps what is typed around a talk. CONFLICT when the revision is stale. */
export function saveTalkTexts(db: Db, input: SaveTalkTexts): { revision: number } {
  checkTalk(db, input);
  db.prepare(
    `UPDATE informational_talks SET about = ?, questions = ?, learned = ?, came_of_it = ?, revision = revision + 1
     WHERE id = ?`,
  ).run(input.about, input.questions, input.learned, input.cameOfIt, input.id);
  return { revision: input.revision + 1 };
}

/** Keeps how long the talk is to be, and when and where; without a time it is open. */
export function saveTalkTime(db: Db, input: SaveTalkTime): Talk {
  checkTalk(db, input);
  db.prepare(
    `UPDATE informational_talks SET minutes = ?, starts_at = ?, time_zone = ?, place = ?, revision = revision + 1
     WHERE id = ?`,
  ).run(input.minutes, input.startsAt, input.timeZone, input.place, input.id);
  return getTalk(db, input.id);
}

/** Notes the day of a step, and with a talk that was held how long it took; null takes it back. */
export function noteTalk(db: Db, input: NoteTalk, today: string): Talk {
  checkTalk(db, input);
  if (input.on !== null && input.on > today)
    throw new ExpectedError('INVALID', 'This day has not come yet. Choose today or an earlier day.');
  db.prepare(
    `UPDATE informational_talks SET ${DAY_COLUMNS[input.step]} = ?, revision = revision + 1 WHERE id = ?`,
  ).run(input.on, input.id);
  if (input.step === 'held')
    db.prepare('UPDATE informational_talks SET kept_minutes = ? WHERE id = ?').run(
      input.on === null ? null : input.keptMinutes,
      input.id,
    );
  return getTalk(db, input.id);
}

/** Removes a talk; undo brings it back. */
export function removeTalk(db: Db, item: Item): void {
  checkTalk(db, item);
  db.prepare('DELETE FROM informational_talks WHERE id = ?').run(item.id);
}

/** Keeps a letter as it is typed (`revision` 0: the first time). CONFLICT when somebody else saved meanwhile. */
export function saveTalkDraft(db: Db, input: SaveTalkDraft): { revision: number } {
  getContact(db, input.contactId);
  const stored = draftOf(db).get(input.contactId, input.kind)?.revision ?? 0;
  if (stored !== input.revision)
    throw new ExpectedError('CONFLICT', 'This letter was changed elsewhere. Choose which text to keep.');
  db.prepare(
    `INSERT INTO contact_drafts (contact_id, kind, subject, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (contact_id, kind) DO UPDATE SET subject = excluded.subject, body = excluded.body,
       revision = revision + 1`,
  ).run(input.contactId, input.kind, input.subject, input.body);
  return { revision: stored + 1 };
}

function getContact(db: Db, id: number): ContactRow {
  const contact = contactById(db).get(id);
  if (!contact) throw new ExpectedError('NOT_FOUND', 'This person is not there any more.');
  return contact;
}

function getTalk(db: Db, id: number): Talk {
  const talk = talkById(db).get(id);
  if (!talk) throw new ExpectedError('NOT_FOUND', 'This talk is not there any more.');
  return talk;
}

function checkTalk(db: Db, item: Item): void {
  if (getTalk(db, item.id).revision !== item.revision)
    throw new ExpectedError(
      'CONFLICT',
      'This talk was changed elsewhere. It has been reloaded; try once more.',
    );
}
