import type { openTestApp } from '../../src/main/app-for-tests.ts';
import { endApplication, endingOf } from '../../src/main/features/endings/endings-test-setup.ts';
import { entryOf } from '../../src/main/features/journal/journal-test-setup.ts';
import { touchOf } from '../../src/main/features/network/network-test-setup.ts';
import { addPlan, evidenceOf } from '../../src/main/features/skills/skills-test-setup.ts';
import { leadingTo } from '../../src/main/features/work-search/work-search-test-setup.ts';

type App = ReturnType<typeof openTestApp>;

/** A kind of write: the words of it stand in `column` of the row whose id it gives, until newer words do. */
type Write = {
  table: string;
  column: string;
  write(app: App, words: string, ground: Ground): Promise<number>;
};

/** What the writes hang on; made once a start. */
type Ground = { applicationId: number; contactId: number; planId: number; cardId: number };

const ROW = { id: null, revision: 0 } as const;
const DAY = '2026-11-23';

/** One application, person, plan and question that the other writes belong to. */
export async function makeGround(app: App): Promise<Ground> {
  const { card } = await app.call.applications.create({
    facts: { role: 'Ground', company: 'Halden Freight' },
  });
  const person = await app.call.network.people.add({ name: 'Dana Whitlow' });
  const plan = await addPlan(app);
  const question = await app.call.practice.save({ ...ROW, ...QUESTION, question: 'What did you move?' });
  return { applicationId: card.id, contactId: person.id, planId: plan.id, cardId: question.id };
}

const QUESTION = { kind: null, tags: [], hint: '', applicationId: null };

/** One write of every kind a person makes. The words end in a number that counts up, so that newer ones are known. */
export const WRITES: Readonly<Record<string, Write>> = {
  'an application, then a fact of it': {
    table: 'applications',
    column: 'next_step',
    write: async ({ call }, words) => {
      const { card } = await call.applications.create({ facts: { role: words, company: 'Marlin Rail' } });
      await call.applications.update({ id: card.id, revision: card.revision, changes: { nextStep: words } });
      return card.id;
    },
  },
  'a timeline entry': {
    table: 'timeline_entries',
    column: 'text',
    write: async ({ call }, text, { applicationId }) => {
      const { id } = await call.applications.saveTimelineEntry({
        ...ROW,
        applicationId,
        kind: 'note',
        on: DAY,
        text,
      });
      return id;
    },
  },
  'an e-mail brought in': {
    table: 'timeline_entries',
    column: 'text',
    write: async ({ call, context }, text, { applicationId }) => {
      await call.transfer.mails.keep({ mails: [{ applicationId, on: DAY, text }] });
      return newest(context, 'timeline_entries');
    },
  },
  'an interview': {
    table: 'interviews',
    column: 'place',
    write: async ({ call }, place, { applicationId }) => {
      const { id } = await call.applications.saveInterview({
        ...{ ...ROW, applicationId, kind: 'panel', startsAt: '2026-12-01T10:00', endsAt: null, place },
        ...{ timeZone: 'Europe/Berlin', link: '', preparation: '', howItWent: '', contactIds: [] },
      });
      return id;
    },
  },
  'a person': {
    table: 'contacts',
    column: 'name',
    write: async ({ call }, name) => {
      const { id } = await call.network.people.add({ name });
      return id;
    },
  },
  'being in touch': {
    table: 'contact_touches',
    column: 'note',
    write: async ({ call, context }, note, { contactId }) => {
      await call.network.touches.save(touchOf(contactId, DAY, note));
      return newest(context, 'contact_touches');
    },
  },
  'a networking event': {
    table: 'networking_events',
    column: 'name',
    write: async ({ call }, name) => {
      const { id } = await call.network.events.save({
        ...{ ...ROW, kind: 'fair', name, startsAt: DAY, endsAt: null, timeZone: null },
        ...{ place: '', link: '', communityId: null },
      });
      return id;
    },
  },
  'a community': {
    table: 'communities',
    column: 'name',
    write: async ({ call, context }, name) => {
      await call.network.communities.save({ ...ROW, name, place: '', link: '', note: '' });
      return newest(context, 'communities');
    },
  },
  'a talk': {
    table: 'informational_talks',
    column: 'about',
    write: async ({ call }, about, { contactId }) => {
      const { id, revision } = await call.network.talks.plan({ contactId });
      await call.network.talks.saveTexts({ id, revision, about, questions: '', learned: '', cameOfIt: '' });
      return id;
    },
  },
  'a reminder': {
    table: 'reminders',
    column: 'what',
    write: async ({ call }, what) => {
      const { id } = await call.reminders.save({
        ...{ ...ROW, what, remindAt: '2026-12-01T09:00', timeZone: 'Europe/Berlin' },
        ...{ applicationId: null, contactId: null },
      });
      return id;
    },
  },
  'a piece of evidence': {
    table: 'evidence',
    column: 'shows',
    write: async ({ call, context }, shows, { planId }) => {
      await call.skills.evidence.save(evidenceOf(planId, { shows }));
      return newest(context, 'evidence');
    },
  },
  'a skill of my own': {
    table: 'own_skills',
    column: 'name',
    write: async ({ call }, name) => {
      const { id } = await call.skills.demand.add({ name, synonyms: [] });
      return id;
    },
  },
  'a question': {
    table: 'practice_cards',
    column: 'question',
    write: async ({ call }, question) => {
      const { id } = await call.practice.save({ ...ROW, ...QUESTION, question });
      return id;
    },
  },
  'an answer practised': {
    table: 'practice_attempts',
    column: 'text',
    write: async ({ call, context }, text, { cardId }) => {
      await call.practice.addAttempt({ cardId, day: DAY, rating: 3, seconds: 90, text });
      return newest(context, 'practice_attempts');
    },
  },
  'a goal': {
    table: 'goals',
    column: 'what',
    write: async ({ call }, what) => {
      const { id } = await call.goals.save({
        ...{ ...ROW, what, shownBy: '', realistic: '', askedBy: '', byOn: '2026-12-11', links: [] },
      });
      return id;
    },
  },
  'a resume': {
    table: 'materials',
    column: 'name',
    write: async ({ call, context }, name) => {
      await call.materials.add({ kind: 'resume', name, label: '', content: { from: 'text', text: name } });
      return newest(context, 'materials');
    },
  },
  'a letter to write from': {
    table: 'letter_templates',
    column: 'body',
    write: async ({ call }, body) => {
      const { id } = await call.materials.letters.saveTemplate({ ...ROW, name: 'Plain', body });
      return id;
    },
  },
  'an ending with what was said': {
    table: 'received_words',
    column: 'text',
    write: async (app, text) => {
      const applicationId = await endApplication(app);
      await app.call.endings.save(endingOf(applicationId, { words: { text, who: '' }, themes: [] }));
      return newest(app.context, 'received_words');
    },
  },
  'a next step from an ending': {
    table: 'actions',
    column: 'then_text',
    write: async ({ call }, thenText) => {
      const { id } = await call.endings.actions.save({
        ...{ ...ROW, kind: 'upskill', ifText: '', thenText, dueOn: null, link: '', evidence: '' },
        ...{ themeCode: 'skill_gap', endingIds: [] },
      });
      return id;
    },
  },
  'a win': {
    table: 'wins',
    column: 'text',
    write: async ({ call }, text) => {
      const { id } = await call.journal.wins.save({ ...ROW, day: DAY, text, deed: null });
      return id;
    },
  },
  'a journal entry': {
    table: 'journal_entries',
    column: 'body',
    write: async ({ call }, body) => {
      const { id } = await call.journal.save(entryOf(Number(body.split('#')[1]), { body }));
      return id;
    },
  },
  'an activity of the work-search log': {
    table: 'work_search_activities',
    column: 'employer',
    write: async ({ call, context }, employer) => {
      await call.workSearch.save(leadingTo(employer));
      return newest(context, 'work_search_activities');
    },
  },
  'the head of a report': {
    table: 'report_details',
    column: 'fields',
    write: async ({ call }, aim) => {
      const { revision } = await call.reports.details({});
      await call.reports.saveDetails({ aim, revision });
      return 1;
    },
  },
};

/** The tables a run that is long enough writes into. */
export const TABLES = [...new Set(Object.values(WRITES).map(({ table }) => table))].toSorted();

/** Only this process writes, so the newest row is the one it has just made. */
function newest({ db }: App['context'], table: string): number {
  return db.prepare<[], number>(`SELECT max(id) FROM ${table}`).pluck().get() ?? 0;
}
