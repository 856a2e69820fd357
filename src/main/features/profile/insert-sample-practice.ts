import { addDays } from '../../../shared/domain/days.ts';
import type { Db } from '../../context.ts';
import {
  beginMock,
  finishMock,
  getMock,
  rateMock,
  saveMockNote,
  saveMockRemark,
} from '../practice/mocks-store.ts';
import { addAttempt } from '../practice/practice-attempts-store.ts';
import { listCards, saveCard, saveOutline, takeQuestions } from '../practice/practice-cards-store.ts';
import { type SampleCard, type SampleMock, sampleMocks, samplePractice } from './sample-practice.ts';

const MADE_BEFORE_FIRST_TRY = 1;

/** Puts eight weeks of practice into the sample; applications, contacts and the questions of reviews are there already. */
export function insertSamplePractice(db: Db, today: string): void {
  for (const card of samplePractice) insertCard(db, card, today);
  for (const mock of sampleMocks) insertMock(db, mock, today);
}

function insertCard(db: Db, sample: SampleCard, today: string): void {
  const firstTry = Math.max(...sample.attempts.map(([daysAgo]) => daysAgo));
  const madeOn = addDays(today, -firstTry - MADE_BEFORE_FIRST_TRY);
  if (sample.code !== undefined) takeQuestions(db, [sample.code], madeOn);
  if (sample.own && sample.question !== undefined)
    saveCard(
      db,
      {
        id: null,
        revision: 0,
        question: sample.question,
        kind: sample.own.kind,
        tags: sample.own.tags,
        hint: sample.own.hint,
        applicationId: applicationAt(db, sample.own.company),
      },
      madeOn,
    );
  const card = listCards(db).find((one) =>
    sample.code === undefined ? one.question === sample.question : one.code === sample.code,
  );
  if (!card) throw new Error(`The sample has no question ${sample.code ?? sample.question}`);
  if (sample.outline)
    saveOutline(db, { id: card.id, revision: card.revision, outline: { ...sample.outline, notes: '' } });
  for (const [daysAgo, rating, seconds, text = ''] of sample.attempts)
    addAttempt(db, { cardId: card.id, day: addDays(today, -daysAgo), rating, seconds, text });
}

function insertMock(db: Db, sample: SampleMock, today: string): void {
  const cards = listCards(db);
  const mock = beginMock(db, {
    day: addDays(today, -sample.daysAgo),
    applicationId: applicationAt(db, sample.company),
    people: [{ contactId: contactOf(db, sample.with), name: sample.with }],
    questions: sample.questions.map(({ question }) => ({
      cardId: cards.find((card) => card.question === question)?.id ?? null,
      question,
    })),
    competencies: Object.keys(sample.ratings),
  });
  for (const [at, question] of mock.questions.entries())
    saveMockNote(db, {
      questionId: question.id,
      revision: question.revision,
      note: sample.questions[at]?.note ?? '',
    });
  const partner = mock.people[0]?.id ?? null;
  for (const [competency, [own, theirs]] of Object.entries(sample.ratings)) {
    rateMock(db, { mockId: mock.id, competency, personId: null, rating: own });
    rateMock(db, { mockId: mock.id, competency, personId: partner, rating: theirs });
  }
  finishMock(db, { id: mock.id, revision: mock.revision, seconds: sample.seconds });
  saveMockRemark(db, { id: mock.id, revision: getMock(db, mock.id).revision, note: sample.note });
}

function applicationAt(db: Db, company: string | undefined): number | null {
  if (company === undefined) return null;
  const id = db
    .prepare<[string], number>('SELECT id FROM applications WHERE company = ?')
    .pluck()
    .get(company);
  if (id === undefined) throw new Error(`The sample has no application at ${company}`);
  return id;
}

function contactOf(db: Db, name: string): number | null {
  return db.prepare<[string], number>('SELECT id FROM contacts WHERE name = ?').pluck().get(name) ?? null;
}
