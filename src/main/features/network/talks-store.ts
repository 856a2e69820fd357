import { ExpectedError } from '../../../shared/errors.ts';
import {
  type NoteTalk,
  type SaveTalkTexts,
  type SaveTalkTime,
  TALK_DRAFT_KINDS,
  type Talk,
  type TalkDraft,
  type TalkDraftKind,
  type TalkStep,
  type TalksPage,
} from '../../../shared/network-talks.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { dropDraft, endDraft, findDraft } from './contact-drafts-store.ts';
import { needContact } from './contacts-store.ts';

type Item = { id: number; revision: number };
type ContactRow = { name: string; email: string; doNotContact: 0 | 1 };

const TALK = `SELECT t.id, t.contact_id AS contactId, t.about, t.questions, t.minutes, t.asked_on AS askedOn,
    t.declined_on AS declinedOn, t.starts_at AS startsAt, t.time_zone AS timeZone, t.place, t.held_on AS heldOn,
    t.kept_minutes AS keptMinutes, t.learned, t.thanked_on AS thankedOn, t.came_of_it AS cameOfIt, t.revision
  FROM informational_talks t JOIN contacts k ON k.id = t.contact_id AND k.deleted_at IS NULL`;
const talksOf = prepared<[number], Talk>(`${TALK} WHERE t.contact_id = ? ORDER BY t.id DESC`);
const talkById = prepared<[number], Talk>(`${TALK} WHERE t.id = ?`);
const contactById = prepared<[number], ContactRow>(
  'SELECT name, email, do_not_contact AS doNotContact FROM contacts WHERE id = ? AND deleted_at IS NULL',
);
/** The letter that goes out when the day of a step is noted. */
const LETTERS: Partial<Record<TalkStep, TalkDraftKind>> = { asked: 'talk_request', thanked: 'talk_thanks' };
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
      talk_request: talkDraft(db, contactId, 'talk_request'),
      talk_thanks: talkDraft(db, contactId, 'talk_thanks'),
    },
  };
}

/** Begins a talk with a person. */
export function planTalk(db: Db, contactId: number, questions: string): Talk {
  const sql = 'INSERT INTO informational_talks (contact_id, questions) VALUES (?, ?)';
  const { lastInsertRowid } = db.prepare(sql).run(needContact(db, contactId), questions);
  return getTalk(db, Number(lastInsertRowid));
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

/**
 * Notes the day of a step, and with a talk that was held how long it took; null takes it back. What was being written
 * for the step has been sent by then.
 */
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
  const talk = getTalk(db, input.id);
  const kind = LETTERS[input.step];
  // The letters of a person belong to the newest talk.
  if (kind && input.on !== null && talksOf(db).get(talk.contactId)?.id === talk.id)
    endDraft(db, { contactId: talk.contactId, kind }, { on: input.on, channel: 'email' }, today);
  return talk;
}

/** Removes a talk, and with the last one its letters; undo brings them back. */
export function removeTalk(db: Db, item: Item): void {
  const { contactId } = checkTalk(db, item);
  db.prepare('DELETE FROM informational_talks WHERE id = ?').run(item.id);
  if (talksOf(db).get(contactId)) return;
  for (const kind of TALK_DRAFT_KINDS) dropDraft(db, { contactId, kind });
}

function getContact(db: Db, id: number): ContactRow {
  const contact = contactById(db).get(id);
  if (!contact) throw new ExpectedError('NOT_FOUND', 'This person is not there any more.');
  return contact;
}

function talkDraft(db: Db, contactId: number, kind: TalkDraftKind): TalkDraft | null {
  const draft = findDraft(db, { contactId, kind });
  return draft && { subject: draft.subject, body: draft.body, revision: draft.revision };
}

function getTalk(db: Db, id: number): Talk {
  const talk = talkById(db).get(id);
  if (!talk) throw new ExpectedError('NOT_FOUND', 'This talk is not there any more.');
  return talk;
}

function checkTalk(db: Db, item: Item): Talk {
  return checkRevision(getTalk(db, item.id), item, 'This talk');
}
