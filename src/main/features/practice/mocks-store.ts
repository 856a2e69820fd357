import { z } from 'zod';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  BeginMock,
  MockInterview,
  MockPerson,
  MockQuestion,
  MockRating,
  MockSummary,
  RateMock,
  SaveMockNote,
} from '../../../shared/practice-mocks.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { nameNow } from '../network/merged-contacts.ts';

type MockRow = Omit<MockSummary, 'people' | 'application' | 'finished'> & {
  people: string;
  finished: 0 | 1;
  applicationId: number | null;
  role: string | null;
  company: string | null;
};
type FullRow = MockRow & { competencies: string; seconds: number; note: string };
type Item = { id: number; revision: number };

const namesShape = z.array(z.string());
const COLUMNS = `m.id, m.day, m.finished, m.revision, a.id AS applicationId, a.role, a.company,
  (SELECT json_group_array(${nameNow('p')} ORDER BY p.id) FROM mock_people p WHERE p.mock_id = m.id) AS people,
  (SELECT count(*) FROM mock_questions q WHERE q.mock_id = m.id) AS questions`;
const FROM = 'FROM mock_interviews m LEFT JOIN applications a ON a.id = m.application_id';
const allMocks = prepared<[], MockRow>(
  `SELECT ${COLUMNS} ${FROM} WHERE m.deleted_at IS NULL ORDER BY m.day DESC, m.id DESC`,
);
const mockById = prepared<[number], FullRow>(
  `SELECT ${COLUMNS}, m.competencies, m.seconds, m.note ${FROM} WHERE m.id = ? AND m.deleted_at IS NULL`,
);
const peopleOf = prepared<[number], MockPerson>(
  `SELECT p.id, p.contact_id AS contactId, ${nameNow('p')} AS name FROM mock_people p WHERE p.mock_id = ? ORDER BY p.id`,
);
const questionsOf = prepared<[number], MockQuestion>(
  'SELECT id, card_id AS cardId, question, note, revision FROM mock_questions WHERE mock_id = ? ORDER BY place',
);
const ratingsOf = prepared<[number], MockRating>(
  'SELECT competency, person_id AS personId, rating FROM mock_ratings WHERE mock_id = ? ORDER BY id',
);
const setRating = prepared<[number, string, number | null, number]>(
  `INSERT INTO mock_ratings (mock_id, competency, person_id, rating) VALUES (?, ?, ?, ?)
   ON CONFLICT (mock_id, competency, coalesce(person_id, 0)) DO UPDATE SET rating = excluded.rating`,
);
const setNote = prepared<[string, number, number], MockQuestion>(
  `UPDATE mock_questions SET note = ?, revision = revision + 1 WHERE id = ? AND revision = ?
   RETURNING id, card_id AS cardId, question, note, revision`,
);

/** Mock interviews, the latest first. */
export function listMocks(db: Db): MockSummary[] {
  return allMocks(db).all().map(readSummary);
}

/** One mock interview with its people, questions, notes and ratings. */
export function getMock(db: Db, id: number): MockInterview {
  const row = mockById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This mock interview is not there any more.');
  return {
    ...readSummary(row),
    people: peopleOf(db).all(id),
    questions: questionsOf(db).all(id),
    competencies: namesShape.parse(JSON.parse(row.competencies)),
    ratings: ratingsOf(db).all(id),
    seconds: row.seconds,
    note: row.note,
  };
}

/** Writes down who asks and what is asked, so that nothing is lost once it runs. */
export function beginMock(db: Db, input: BeginMock): MockInterview {
  const id = Number(
    db
      .prepare('INSERT INTO mock_interviews (day, application_id, competencies) VALUES (?, ?, ?)')
      .run(input.day, input.applicationId, JSON.stringify([...new Set(input.competencies)])).lastInsertRowid,
  );
  const addPerson = db.prepare('INSERT INTO mock_people (mock_id, contact_id, name) VALUES (?, ?, ?)');
  for (const { contactId, name } of input.people) addPerson.run(id, contactId, name);
  const addQuestion = db.prepare(
    'INSERT INTO mock_questions (mock_id, card_id, place, question) VALUES (?, ?, ?, ?)',
  );
  for (const [place, { cardId, question }] of input.questions.entries())
    addQuestion.run(id, cardId, place, question);
  return getMock(db, id);
}

/** Keeps the note of one question. CONFLICT when the revision is stale. */
export function saveMockNote(db: Db, { questionId, revision, note }: SaveMockNote): MockQuestion {
  const saved = setNote(db).get(note, questionId, revision);
  if (saved) return saved;
  const known = db.prepare<[number], number>('SELECT id FROM mock_questions WHERE id = ?').get(questionId);
  if (known === undefined) throw new ExpectedError('NOT_FOUND', 'This mock interview is not there any more.');
  throw new ExpectedError('CONFLICT', 'This note was changed elsewhere. Choose which text to keep.');
}

/** Keeps what is to be said of the whole. CONFLICT when the revision is stale. */
export function saveMockRemark(db: Db, { id, revision, note }: Item & { note: string }): MockInterview {
  checkMock(db, { id, revision });
  db.prepare('UPDATE mock_interviews SET note = ?, revision = revision + 1 WHERE id = ?').run(note, id);
  return getMock(db, id);
}

/** Ends a mock interview, after this many seconds. */
export function finishMock(db: Db, { id, revision, seconds }: Item & { seconds: number }): MockInterview {
  checkMock(db, { id, revision });
  db.prepare(
    'UPDATE mock_interviews SET finished = 1, seconds = ?, revision = revision + 1 WHERE id = ?',
  ).run(seconds, id);
  return getMock(db, id);
}

/** Sets, changes or (null) takes away one rating: my own, or that of one of the people. */
export function rateMock(db: Db, { mockId, competency, personId, rating }: RateMock): MockInterview {
  const mock = getMock(db, mockId);
  const isAsked = personId === null || mock.people.some(({ id }) => id === personId);
  if (!isAsked || !mock.competencies.includes(competency))
    throw new ExpectedError('NOT_FOUND', 'This row is not on the sheet of this mock interview.');
  if (rating === null)
    db.prepare('DELETE FROM mock_ratings WHERE mock_id = ? AND competency = ? AND person_id IS ?').run(
      mockId,
      competency,
      personId,
    );
  else setRating(db).run(mockId, competency, personId, rating);
  return getMock(db, mockId);
}

/** Puts mock interviews into the Trash. */
export function trashMocks(db: Db, items: readonly Item[], at: string): void {
  const trash = db.prepare('UPDATE mock_interviews SET deleted_at = ?, revision = revision + 1 WHERE id = ?');
  for (const item of items) {
    checkMock(db, item);
    trash.run(at, item.id);
  }
}

/** Takes mock interviews out of the Trash. */
export function restoreMocks(db: Db, ids: readonly number[]): void {
  const restore = db.prepare(
    'UPDATE mock_interviews SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
  );
  for (const id of ids) restore.run(id);
}

/** Erases mock interviews of the Trash, for good. */
export function eraseMocks(db: Db, ids: readonly number[]): void {
  const erase = db.prepare('DELETE FROM mock_interviews WHERE id = ? AND deleted_at IS NOT NULL');
  for (const id of ids) erase.run(id);
}

function readSummary(row: MockRow): MockSummary {
  const { id, day, questions, revision, applicationId, role, company } = row;
  return {
    id,
    day,
    questions,
    revision,
    people: namesShape.parse(JSON.parse(row.people)),
    application:
      applicationId === null ? null : { id: applicationId, role: role ?? '', company: company ?? '' },
    finished: row.finished === 1,
  };
}

function checkMock(db: Db, item: Item): void {
  checkRevision(getMock(db, item.id), item, 'This mock interview', RELOAD);
}
