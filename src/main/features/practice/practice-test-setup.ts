import type { InterviewKind } from '../../../shared/applications.ts';
import type { AttemptRating } from '../../../shared/domain/practice-schedule.ts';
import { type PracticeCardPage, saveCardInput } from '../../../shared/practice.ts';
import type { TestApp } from '../../app-for-tests.ts';

/** Adds a question of one's own. */
export function addCard(
  app: TestApp,
  question: string,
  changes: Partial<Parameters<TestApp['call']['practice']['save']>[0]> = {},
): Promise<PracticeCardPage> {
  const blank = { id: null, revision: 0, kind: null, tags: [], hint: '', applicationId: null };
  return app.call.practice.save(saveCardInput.parse({ ...blank, question, ...changes }));
}

/** Keeps an attempt of this day. */
export function tryCard(app: TestApp, cardId: number, day: string, rating: AttemptRating, text = '') {
  return app.call.practice.addAttempt({ cardId, day, rating, seconds: 90, text });
}

/** Adds an application with an interview on this day. */
export async function planInterview(
  app: TestApp,
  company: string,
  day: string,
  kind: InterviewKind = 'panel',
): Promise<number> {
  const { card } = await app.call.applications.create({ facts: { role: 'Planner', company } });
  await app.call.applications.saveInterview({
    id: null,
    revision: 0,
    applicationId: card.id,
    kind,
    startsAt: `${day}T10:00`,
    endsAt: null,
    timeZone: 'Europe/Berlin',
    place: '',
    link: '',
    preparation: '',
    howItWent: '',
    contactIds: [],
  });
  return card.id;
}
