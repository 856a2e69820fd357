import { requirementLines } from '../../../shared/domain/requirement-lines.ts';
import {
  type FinishReview,
  type Review,
  type ReviewAnswers,
  type ReviewPage,
  reviewAnswers,
  type SaveReview,
} from '../../../shared/endings-review.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { CHOOSE_ONE, checkRevision, NOT_STORED } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { addReviewedLines } from '../materials/checklist-store.ts';
import { addPracticeCards } from '../practice/practice-cards-store.ts';
import { replaceThemes } from './ending-themes-store.ts';
import { endingHead } from './endings-store.ts';
import { contactMade } from './requests-store.ts';
import { listThemes } from './themes-store.ts';

type ReviewRow = Omit<Review, 'answers'> & { answers: string };

const reviewOf = prepared<[number], ReviewRow>(
  `SELECT id, ending_id AS endingId, answers, started_on AS startedOn, finished_on AS finishedOn, revision
   FROM reviews WHERE ending_id = ?`,
);
const postingText = preparedValue<[number], string>('SELECT text FROM postings WHERE application_id = ?');

/** What the form needs for an ending: what was written, which steps apply, what the advert asked for. */
export function reviewPage(db: Db, endingId: number): ReviewPage {
  const { applicationId } = endingHead(db, endingId);
  return {
    review: readReview(db, endingId),
    interviewed: contactMade(db, applicationId) === 'interview',
    requirementLines: requirementLines(postingText(db).get(applicationId) ?? ''),
  };
}

/** Saves the form as it stands; makes the review at the first save. CONFLICT when the revision is stale. */
export function saveReview(db: Db, input: SaveReview, today: string): Review {
  endingHead(db, input.endingId);
  checkReview(db, input);
  db.prepare(
    `INSERT INTO reviews (ending_id, answers, started_on) VALUES (?, ?, ?)
     ON CONFLICT (ending_id) DO UPDATE SET answers = excluded.answers, revision = revision + 1`,
  ).run(input.endingId, JSON.stringify(input.answers), today);
  return writtenReview(db, input.endingId);
}

/**
 * Finishes the review: kept questions become practice cards, requirements that were not fully shown become lines of
 * the checklist, and my own themes go onto the ending as my view.
 */
export function finishReview(db: Db, input: FinishReview): Review {
  const { applicationId } = endingHead(db, input.endingId);
  checkReview(db, input);
  const { answers } = writtenReview(db, input.endingId);
  const questions = answers.tripped.filter((one) => one.keep).map((one) => one.question);
  addPracticeCards(db, questions, { endingId: input.endingId, on: input.on });
  const notShown = answers.requirements.filter((line) => line.shown !== 'shown');
  addReviewedLines(db, applicationId, notShown, input.endingId);
  replaceThemes(db, input.endingId, 'own', ownThemes(db, answers), null);
  db.prepare('UPDATE reviews SET finished_on = ?, revision = revision + 1 WHERE ending_id = ?').run(
    input.on,
    input.endingId,
  );
  db.prepare("UPDATE endings SET look = 'done', look_on = NULL, revision = revision + 1 WHERE id = ?").run(
    input.endingId,
  );
  return writtenReview(db, input.endingId);
}

function ownThemes(db: Db, answers: ReviewAnswers) {
  const named = new Set([...answers.ownThemes, ...answers.outsideCauses]);
  return listThemes(db)
    .filter((theme) => named.has(theme.code))
    .map(({ code, control }) => ({ code, control, named: '', sureness: answers.sureness, spans: [] }));
}

function checkReview(db: Db, input: { endingId: number; revision: number }): void {
  checkRevision(reviewOf(db).get(input.endingId) ?? NOT_STORED, input, 'This review', CHOOSE_ONE);
}

function writtenReview(db: Db, endingId: number): Review {
  const review = readReview(db, endingId);
  if (!review) throw new ExpectedError('NOT_FOUND', 'There is nothing written in this review yet.');
  return review;
}

function readReview(db: Db, endingId: number): Review | null {
  const row = reviewOf(db).get(endingId);
  return row ? { ...row, answers: reviewAnswers.parse(JSON.parse(row.answers)) } : null;
}
