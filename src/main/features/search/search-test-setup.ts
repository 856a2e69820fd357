import { reviewAnswers } from '../../../shared/endings-review.ts';
import { type SearchRequest, searchInput } from '../../../shared/search.ts';
import type { TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf } from '../endings/endings-test-setup.ts';

/** An entry as it is saved first. */
export function entryOf(body: string, changes: { day?: string; title?: string; private?: boolean } = {}) {
  return {
    key: crypto.randomUUID(),
    revision: 0,
    day: '2026-11-23',
    kind: 'entry' as const,
    title: '',
    body,
    energy: null,
    worry: null,
    private: false,
    ...changes,
  };
}

/** An interview as it is saved first. */
export function interviewOf(applicationId: number, preparation: string, contactIds: number[] = []) {
  return {
    id: null,
    revision: 0,
    applicationId,
    kind: 'panel' as const,
    startsAt: '2026-11-20T10:00',
    endsAt: null,
    timeZone: 'Europe/Berlin',
    place: '',
    link: '',
    preparation,
    howItWent: '',
    contactIds,
  };
}

/** The hits for a text as `kind id`, in their order. */
export async function find(
  app: TestApp,
  text: string,
  changes: Partial<SearchRequest> = {},
): Promise<string[]> {
  const { hits } = await app.call.search.find(searchInput.parse({ text, ...changes }));
  return hits.map(({ kind, sourceId }) => `${kind} ${sourceId}`);
}

/** The kinds of the hits for a text, by name. */
export async function findKinds(app: TestApp, text: string): Promise<string[]> {
  return (await find(app, text)).map((hit) => hit.split(' ')[0] ?? '').toSorted();
}

/** Writes `word` into every kind of text that belongs to one application, through the router; gives its id. */
export async function writeEverywhere(app: TestApp, word: string): Promise<number> {
  const id = await endApplication(app, { role: 'Planner', company: 'Halden Freight' });
  const applications = app.call.applications;
  const { card } = await applications.get({ id });
  const facts = { place: `${word} Street` };
  await applications.update({ id, revision: card.revision, changes: facts, appliedOn: undefined });
  await applications.savePosting({
    applicationId: id,
    revision: 0,
    text: `We ${word}.`,
    html: null,
    url: '',
  });
  await applications.saveTimelineEntry({
    id: null,
    revision: 0,
    applicationId: id,
    kind: 'note',
    on: '2026-11-19',
    text: `A call about ${word}.`,
  });
  await applications.saveInterview(interviewOf(id, `Ask about ${word}.`));
  const text = `We went with ${word} this time.`;
  const { ending } = await app.call.endings.save(
    endingOf(id, { revision: 1, words: { text, who: '' }, themes: [] }),
  );
  const endingId = ending?.id ?? 0;
  await app.call.endings.addNote({ endingId, text: `My view of ${word}.`, on: '2026-11-23' });
  await app.call.endings.requests.save({
    endingId,
    revision: 0,
    variant: 'after_interview',
    toName: '',
    toEmail: '',
    subject: '',
    body: `Could you say more about ${word}?`,
  });
  const answers = reviewAnswers.parse({
    wentWell: word,
    tripped: [{ question: `Why ${word}?` }],
    requirements: [{ text: `Knows ${word}`, shown: 'missing' }],
  });
  const review = await app.call.endings.reviews.save({ endingId, revision: 0, answers });
  await app.call.endings.reviews.finish({ endingId, revision: review.revision, on: '2026-11-23' });
  return id;
}
