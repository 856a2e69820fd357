import { addDays } from '../../../shared/domain/days.ts';
import type { Span, ThemeOnEnding } from '../../../shared/endings.ts';
import { reviewAnswers } from '../../../shared/endings-review.ts';
import type { Db } from '../../context.ts';
import { saveAction, setActionState } from '../endings/actions-store.ts';
import { replaceThemes } from '../endings/ending-themes-store.ts';
import { addNote, addWords } from '../endings/received-words-store.ts';
import { saveRequest, stepRequest } from '../endings/requests-store.ts';
import { finishReview, saveReview } from '../endings/reviews-store.ts';
import { saveDetails } from '../reports/progress-report-store.ts';
import { type SampleAction, sampleActions, sampleReportDetails, sampleTheme } from './sample-actions.ts';
import { noon } from './sample-days.ts';
import type { SampleEnding, SampleRequest, SampleReview, SampleTheme, SampleWords } from './sample-ending.ts';
import { sampleEndings } from './sample-endings.ts';

/**
 * Puts endings, what was made of them, and the head of the report into the sample; its applications are there
 * already. Nothing is learned from it: the corrections are the person's own.
 */
export function insertSampleEndings(db: Db, today: string): void {
  db.prepare(
    'INSERT INTO themes (code, name, definition, control) VALUES (@code, @name, @definition, @control)',
  ).run(sampleTheme);
  const byCompany = new Map<string, number>();
  for (const ending of sampleEndings) byCompany.set(ending.company, insertEnding(db, ending, today));
  for (const action of sampleActions) insertAction(db, action, byCompany, today);
  saveDetails(db, { ...sampleReportDetails, revision: 1 });
}

type OutcomeEvent = { applicationId: number; eventId: number; on: string };

function insertEnding(db: Db, ending: SampleEnding, today: string): number {
  const event = db
    .prepare<[string, string], OutcomeEvent>(
      `SELECT a.id AS applicationId, max(e.id) AS eventId, e.occurred_on AS "on"
       FROM applications a JOIN stage_events e ON e.application_id = a.id
       WHERE a.company = ? AND a.role = ? GROUP BY a.id`,
    )
    .get(ending.company, ending.role);
  if (!event) throw new Error(`The sample has no application at ${ending.company}`);
  const [look, lookOn] = lookOf(ending, today);
  const id = Number(
    db
      .prepare(
        `INSERT INTO endings (application_id, outcome_event_id, how_came, look, look_on, created_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(event.applicationId, event.eventId, ending.howCame, look, lookOn, `${event.on}T12:00:00.000Z`)
      .lastInsertRowid,
  );
  if (ending.said) {
    const { said } = ending;
    const at = `${event.on}T12:00:00.000Z`;
    const words = addWords(db, {
      endingId: id,
      grade: 'said',
      text: said.text,
      who: said.who,
      on: event.on,
      at,
    });
    replaceThemes(db, id, 'said', themesIn(said), words);
  }
  if (ending.own)
    replaceThemes(
      db,
      id,
      'own',
      ending.own.map((theme) => ({ ...themeOf(theme), spans: [] })),
      null,
    );
  for (const note of ending.notes ?? [])
    addNote(db, { endingId: id, text: note.text, on: addDays(today, -note.daysAgo) });
  if (ending.request) insertRequest(db, id, ending.request, today);
  if (ending.review) insertReview(db, id, ending.review, today);
  return id;
}

function lookOf({ look }: SampleEnding, today: string): [look: string | null, on: string | null] {
  if (typeof look === 'number') return ['later', addDays(today, look)];
  return [look === 'to_review' ? null : look, null];
}

function themesIn({ text, themes = [] }: SampleWords): ThemeOnEnding[] {
  return themes.map((theme) => ({
    ...themeOf(theme),
    spans: (theme.quotes ?? []).map((quote): Span => {
      const start = text.indexOf(quote);
      if (start < 0) throw new Error(`“${quote}” is not in the message it should come from`);
      return [start, start + quote.length];
    }),
  }));
}

function themeOf({ code, control, sureness, named }: SampleTheme): Omit<ThemeOnEnding, 'spans'> {
  return { code, control, named: named ?? '', sureness: sureness ?? null };
}

function insertRequest(db: Db, endingId: number, sample: SampleRequest, today: string): void {
  const { variant, toName, toEmail, subject, body } = sample;
  let request = saveRequest(db, { endingId, revision: 0, variant, toName, toEmail, subject, body });
  const step = (step: 'sent' | 'remind' | 'declined' | 'no_answer', daysAgo: number | undefined) => {
    if (daysAgo === undefined) return;
    const on = addDays(today, -daysAgo);
    request = stepRequest(
      db,
      { step, id: request.id, revision: request.revision, on },
      `${on}T12:00:00.000Z`,
    );
  };
  step('sent', sample.sentDaysAgo);
  step('remind', sample.remindedDaysAgo);
  step('declined', sample.declinedDaysAgo);
  step('no_answer', sample.noAnswerDaysAgo);
  if (!sample.answered) return;
  const { daysAgo, who, text } = sample.answered;
  const on = addDays(today, -daysAgo);
  const { id, revision } = request;
  const { wordsId } = stepRequest(
    db,
    { step: 'answered', id, revision, on, who, text },
    noon(today, -daysAgo),
  );
  if (wordsId === null) throw new Error('The answer just kept has no words');
  replaceThemes(db, endingId, 'feedback', themesIn(sample.answered), {
    id: wordsId,
    grade: 'feedback',
    text,
    who,
    on,
  });
}

function insertReview(db: Db, endingId: number, sample: SampleReview, today: string): void {
  const answers = reviewAnswers.parse(sample.answers);
  const { revision } = saveReview(
    db,
    { endingId, revision: 0, answers },
    addDays(today, -sample.startedDaysAgo),
  );
  if (sample.finishedDaysAgo !== undefined)
    finishReview(db, { endingId, revision, on: addDays(today, -sample.finishedDaysAgo) });
}

function insertAction(
  db: Db,
  sample: SampleAction,
  endingOf: ReadonlyMap<string, number>,
  today: string,
): void {
  const { kind, ifText, thenText, link = '', evidence = '', dueInDays, closed } = sample;
  const endingIds = sample.endings.map((company) => {
    const id = endingOf.get(company);
    if (id === undefined) throw new Error(`The sample has no ending at ${company}`);
    return id;
  });
  const dueOn = dueInDays === undefined ? null : addDays(today, dueInDays);
  const { id, revision } = saveAction(
    db,
    {
      id: null,
      revision: 0,
      kind,
      ifText,
      thenText,
      dueOn,
      link,
      evidence,
      themeCode: sample.theme,
      endingIds,
    },
    addDays(today, -sample.startedDaysAgo),
  );
  if (!closed) return;
  const because = closed.state === 'dropped' ? closed.because : '';
  setActionState(db, { id, revision, state: closed.state, because, on: addDays(today, -closed.daysAgo) });
}
