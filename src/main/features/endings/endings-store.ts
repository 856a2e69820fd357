import type { Ending, EndingPage, SaveEnding, SetLook } from '../../../shared/endings.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { correctEventDate } from '../applications/stage-events-store.ts';
import { readDraft } from './ending-drafts-store.ts';
import { replaceThemes, themesOfEnding } from './ending-themes-store.ts';
import { learnFrom } from './learning-store.ts';
import { addWords, listNotes, listWords } from './received-words-store.ts';

/** The outcome an application stands on now: its last counted move, when that went to an outcome. */
const TYPED_IS_KEPT = 'What you typed is kept here: reload and try once more.';

type OutcomeNow = { eventId: number; stageId: number; code: string | null; name: string; on: string };
type EndingRecord = {
  id: number;
  applicationId: number;
  howCame: Ending['howCame'];
  look: Ending['look'];
  lookOn: string | null;
  revision: number;
  eventId: number;
  /** The event it was recorded for; another one than `eventId` when that was taken back. */
  pointsAt: number;
  stageId: number;
  code: string | null;
  name: string;
  endedOn: string;
};

const lastMove = prepared<[number], OutcomeNow & { kind: string }>(
  `SELECT e.id AS eventId, e.stage_id AS stageId, s.code, s.name, s.kind, e.occurred_on AS "on"
   FROM effective_stage_events e JOIN stages s ON s.id = e.stage_id
   WHERE e.application_id = ? AND e.kind = 'move' ORDER BY e.id DESC LIMIT 1`,
);
const RECORD = `SELECT c.id, c.application_id AS applicationId, c.how_came AS howCame, c.look, c.look_on AS lookOn,
    c.revision, c.event_id AS eventId, c.outcome_event_id AS pointsAt, c.stage_id AS stageId, s.code, s.name, c.ended_on AS endedOn
  FROM counted_endings c JOIN stages s ON s.id = c.stage_id`;
const recordsOf = prepared<[number], EndingRecord>(`${RECORD} WHERE c.application_id = ? ORDER BY c.id DESC`);
const recordById = prepared<[number], EndingRecord>(`${RECORD} WHERE c.id = ?`);
const applicationNamed = prepared<[number], { role: string; company: string }>(
  'SELECT role, company FROM applications WHERE id = ? AND deleted_at IS NULL',
);
const insertEnding = prepared<[number, number, string]>(
  'INSERT INTO endings (application_id, outcome_event_id, created_at) VALUES (?, ?, ?)',
);
const pointAt = prepared<[number, number]>('UPDATE endings SET outcome_event_id = ? WHERE id = ?');
const updateEnding = prepared<[string | null, string | null, string | null, number]>(
  'UPDATE endings SET how_came = ?, look = ?, look_on = ?, revision = revision + 1 WHERE id = ?',
);
const updateLook = prepared<[string | null, string | null, number]>(
  'UPDATE endings SET look = ?, look_on = ?, revision = revision + 1 WHERE id = ?',
);

/** Role and company of an application. NOT_FOUND when it is gone or in the Trash. */
export function namedApplication(db: Db, applicationId: number): { role: string; company: string } {
  const found = applicationNamed(db).get(applicationId);
  if (!found) throw new ExpectedError('NOT_FOUND', 'This application is not there any more.');
  return found;
}

/** Everything the panel and the tab show of how an application ended. */
export function endingPage(db: Db, applicationId: number): EndingPage {
  const outcome = outcomeNow(db, applicationId);
  const endings = recordsOf(db)
    .all(applicationId)
    .map((record) => wholeEnding(db, record, outcome));
  const ending = endings.find((one) => !one.reopened) ?? null;
  return {
    applicationId,
    ...namedApplication(db, applicationId),
    ending,
    ended: outcome !== null,
    outcome: outcome && { stageId: outcome.stageId, code: outcome.code, name: outcome.name },
    endedOn: outcome?.on ?? null,
    draft: readDraft(db, applicationId),
    earlier: endings.filter((one) => one !== ending),
  };
}

/** One ending that counts. NOT_FOUND when its move was taken back or it is gone. */
export function getEnding(db: Db, id: number): Ending {
  const record = recordById(db).get(id);
  if (!record) throw new ExpectedError('NOT_FOUND', 'This ending is not there any more. Reload the page.');
  return wholeEnding(db, record, outcomeNow(db, record.applicationId));
}

/** Starts the record of an application that has just ended, so that it waits to be looked at. Does nothing otherwise. */
export function beginEnding(db: Db, applicationId: number, at: string): void {
  const outcome = outcomeNow(db, applicationId);
  if (outcome) presentEndingId(db, applicationId, outcome, at);
}

/**
 * Saves what the panel holds: the record itself, new words (kept for good), the themes they said, the day. INVALID while
 * the card stands on an open stage, CONFLICT when the revision is stale. Answers the id.
 */
export function saveEnding(
  db: Db,
  input: Omit<SaveEnding, 'draftRevision'>,
  moment: { at: string; today: string },
): number {
  const outcome = outcomeNow(db, input.applicationId);
  if (!outcome)
    throw new ExpectedError(
      'INVALID',
      'This application is open. Move it to an outcome first, then record how it ended.',
    );
  const known = recordsOf(db)
    .all(input.applicationId)
    .find((record) => record.eventId === outcome.eventId);
  if (known) checkRevision(known, input, 'This ending', TYPED_IS_KEPT);
  const id = presentEndingId(db, input.applicationId, outcome, moment.at);
  if (input.endedOn !== outcome.on)
    correctEventDate(db, { eventId: outcome.eventId, on: input.endedOn }, moment.at);
  checkLook(input);
  updateEnding(db).run(input.howCame, input.look, input.lookOn, id);
  const words = input.words
    ? addWords(db, { endingId: id, grade: 'said', ...input.words, on: input.endedOn, at: moment.at })
    : null;
  if (input.words) learnFrom(db, input.words.text, input.themes, moment.at);
  replaceThemes(db, id, 'said', input.themes, words);
  return id;
}

/** Sets how the person means to look at it. CONFLICT when the revision is stale. */
export function setLook(db: Db, input: SetLook): void {
  checkEnding(db, input);
  checkLook(input);
  updateLook(db).run(input.look, input.lookOn, input.id);
}

/** The ending, when it counts and nobody changed it since. */
export function checkEnding(db: Db, item: { id: number; revision: number }): Ending {
  return checkRevision(getEnding(db, item.id), item, 'This ending', TYPED_IS_KEPT);
}

/** The day an application of an ending ended and what it stands on, without the words. */
export function endingHead(db: Db, id: number): EndingRecord {
  const record = recordById(db).get(id);
  if (!record) throw new ExpectedError('NOT_FOUND', 'This ending is not there any more. Reload the page.');
  return record;
}

function outcomeNow(db: Db, applicationId: number): OutcomeNow | null {
  const move = lastMove(db).get(applicationId);
  return move?.kind === 'outcome' ? move : null;
}

/** The ending of the outcome it stands on now: the one that is there, brought to the present event, or a new one. */
function presentEndingId(db: Db, applicationId: number, outcome: OutcomeNow, at: string): number {
  const present = recordsOf(db)
    .all(applicationId)
    .find((record) => record.eventId === outcome.eventId);
  if (!present) return Number(insertEnding(db).run(applicationId, outcome.eventId, at).lastInsertRowid);
  if (present.pointsAt !== outcome.eventId) pointAt(db).run(outcome.eventId, present.id);
  return present.id;
}

function wholeEnding(db: Db, record: EndingRecord, outcome: OutcomeNow | null): Ending {
  return {
    id: record.id,
    applicationId: record.applicationId,
    outcome: { stageId: record.stageId, code: record.code, name: record.name },
    outcomeEventId: record.eventId,
    endedOn: record.endedOn,
    howCame: record.howCame,
    look: record.look,
    lookOn: record.lookOn,
    words: listWords(db, record.id),
    notes: listNotes(db, record.id),
    themes: themesOfEnding(db, record.id),
    reopened: record.eventId !== outcome?.eventId,
    revision: record.revision,
  };
}

function checkLook(input: { look: Ending['look']; lookOn: string | null }): void {
  if ((input.look === 'later') !== (input.lookOn !== null))
    throw new ExpectedError('INVALID', 'Choose the day on which you want to look at it again.');
}
