import { adviseRequest, type ContactMade, draftRequest } from '../../../shared/domain/feedback-request.ts';
import { wilson } from '../../../shared/domain/statistics.ts';
import type {
  AnswerRate,
  FeedbackRequest,
  RequestPage,
  RequestStep,
  SaveRequest,
} from '../../../shared/endings-feedback.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { CHOOSE_ONE, COPY_AND_RELOAD, checkRevision } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { furthestStage } from '../applications/furthest-stage-store.ts';
import { endingHead, namedApplication } from './endings-store.ts';
import { addWords } from './received-words-store.ts';

const COLUMNS = `id, ending_id AS endingId, variant, to_name AS toName, to_email AS toEmail, subject, body, state,
  sent_on AS sentOn, reminded_on AS remindedOn, closed_on AS closedOn, words_id AS wordsId, revision`;
const requestOfEnding = prepared<[number], FeedbackRequest>(
  `SELECT ${COLUMNS} FROM feedback_requests WHERE ending_id = ?`,
);
const requestById = prepared<[number], FeedbackRequest>(
  `SELECT ${COLUMNS} FROM feedback_requests WHERE id = ?`,
);
const screeningRank = preparedValue<[], number>(
  `SELECT rank FROM (SELECT code, row_number() OVER (ORDER BY position, id) - 1 AS rank
     FROM stages WHERE kind = 'stage') WHERE code = 'screening'`,
);
const interviewCount = preparedValue<[number], number>(
  'SELECT count(*) FROM interviews WHERE application_id = ?',
);
const callCount = preparedValue<[number], number>(
  "SELECT count(*) FROM timeline_entries WHERE application_id = ? AND kind = 'call'",
);
const peopleMet = prepared<[number], { name: string; email: string }>(
  `SELECT DISTINCT c.name, c.email FROM interviews i
   JOIN interview_people p ON p.interview_id = i.id JOIN contacts c ON c.id = p.contact_id
   WHERE i.application_id = ? AND c.deleted_at IS NULL ORDER BY i.starts_at DESC`,
);

/** What the composer shows for an ending: the request, the advice, and a letter of each kind to start from. */
export function requestPage(db: Db, endingId: number, today: string): RequestPage {
  const ending = endingHead(db, endingId);
  const application = namedApplication(db, ending.applicationId);
  const people = peopleMet(db).all(ending.applicationId);
  const facts = { ...application, toName: people[0]?.name ?? '' };
  return {
    request: requestOfEnding(db).get(endingId) ?? null,
    advice: adviseRequest({
      outcomeCode: ending.code,
      contact: contactMade(db, ending.applicationId),
      endedOn: ending.endedOn,
      today,
    }),
    drafts: {
      after_interview: draftRequest('after_interview', facts),
      application_stage: draftRequest('application_stage', facts),
      thanks_only: draftRequest('thanks_only', facts),
      formal: draftRequest('formal', facts),
    },
    people,
  };
}

/** Makes or changes the letter. What was sent stays as it was sent: then only its steps go on. */
export function saveRequest(db: Db, input: SaveRequest): FeedbackRequest {
  endingHead(db, input.endingId);
  const known = requestOfEnding(db).get(input.endingId);
  const values = [input.variant, input.toName, input.toEmail, input.subject, input.body] as const;
  if (!known) {
    db.prepare(
      `INSERT INTO feedback_requests (variant, to_name, to_email, subject, body, ending_id, state)
       VALUES (?, ?, ?, ?, ?, ?, 'drafted')`,
    ).run(...values, input.endingId);
    return ofEnding(db, input.endingId);
  }
  checkRevision(known, input, 'This letter', CHOOSE_ONE);
  if (known.state !== 'drafted')
    throw new ExpectedError('INVALID', 'This letter is marked as sent, so it stays as it was sent.');
  db.prepare(
    `UPDATE feedback_requests SET variant = ?, to_name = ?, to_email = ?, subject = ?, body = ?,
       revision = revision + 1 WHERE id = ?`,
  ).run(...values, known.id);
  return ofEnding(db, input.endingId);
}

/** Takes one step: sent, reminded (once), answered word for word, declined, or closed without an answer. */
export function stepRequest(db: Db, input: RequestStep, at: string): FeedbackRequest {
  const request = checkRequest(db, input);
  const set = (sql: string, ...values: (string | number)[]) =>
    db
      .prepare(`UPDATE feedback_requests SET ${sql}, revision = revision + 1 WHERE id = ?`)
      .run(...values, request.id);
  if (input.step === 'sent') {
    if (request.state !== 'drafted')
      throw new ExpectedError('INVALID', 'This letter is marked as sent already.');
    set("state = 'sent', sent_on = ?", input.on);
  } else if (request.state === 'drafted') {
    throw new ExpectedError('INVALID', 'Mark the letter as sent first.');
  } else if (input.step === 'remind') {
    if (request.state !== 'sent' || request.remindedOn !== null)
      throw new ExpectedError('INVALID', 'One reminder is enough. This one had its reminder.');
    set('reminded_on = ?', input.on);
  } else if (input.step === 'answered') {
    const words = addWords(db, {
      endingId: request.endingId,
      grade: 'feedback',
      text: input.text,
      who: input.who,
      on: input.on,
      at,
    });
    set("state = 'answered', closed_on = ?, words_id = ?", input.on, words.id);
  } else {
    set('state = ?, closed_on = ?', input.step, input.on);
  }
  return byId(db, request.id);
}

/** Removes a letter; undo brings it back. */
export function removeRequest(db: Db, item: { id: number; revision: number }): void {
  const request = checkRequest(db, item);
  db.prepare('DELETE FROM feedback_requests WHERE id = ?').run(request.id);
}

/** Of the questions sent (thank-yous ask nothing), how many were answered, as counts and a 95 % interval of the share. */
export function answerRate(db: Db): AnswerRate {
  const row = db
    .prepare<[], { sent: number; answered: number }>(
      `SELECT count(*) AS sent, count(*) FILTER (WHERE state = 'answered') AS answered FROM feedback_requests
       WHERE state <> 'drafted' AND variant <> 'thanks_only'`,
    )
    .get();
  const sent = row?.sent ?? 0;
  const answered = row?.answered ?? 0;
  return { sent, answered, ...wilson(answered, sent) };
}

/** How near the employer came, from the stages reached, interviews and calls. */
export function contactMade(db: Db, applicationId: number): ContactMade {
  if ((interviewCount(db).get(applicationId) ?? 0) > 0) return 'interview';
  const reached = furthestStage(db, applicationId);
  const screening = screeningRank(db).get() ?? 2;
  if (reached && reached.rank > screening) return 'interview';
  if (reached && reached.rank === screening) return 'person';
  return (callCount(db).get(applicationId) ?? 0) > 0 ? 'person' : 'none';
}

function checkRequest(db: Db, item: { id: number; revision: number }): FeedbackRequest {
  return checkRevision(byId(db, item.id), item, 'This letter', COPY_AND_RELOAD);
}

function ofEnding(db: Db, endingId: number): FeedbackRequest {
  const request = requestOfEnding(db).get(endingId);
  if (!request) throw new Error('The request just saved is not there');
  return request;
}

function byId(db: Db, id: number): FeedbackRequest {
  const request = requestById(db).get(id);
  if (!request) throw new ExpectedError('NOT_FOUND', 'This letter is not there any more.');
  return request;
}
