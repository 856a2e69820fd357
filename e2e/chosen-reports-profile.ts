import { openTestApp, type TestApp } from '../src/main/app-for-tests.ts';
import { PRIVATE_WRITING, roleOf, SECRET, seedReportProfile } from './report-profile.ts';

export const CALLS = 60;
export const SAID = 'We would have liked to see more SQL.';
export const TELEPHONE = '0211 555 0172';

/** The text of a call, so that its row can be told from the others. */
export function callOf(at: number): string {
  return `Anruf${String(at).padStart(2, '0')}: Größe, Übung, Straße.`;
}

/**
 * The usual profile of reports with all an application can hold and a journal. Wherever something private can be
 * written, it says so: it would be seen if it came onto paper. Gives the folder and the application that has it all.
 */
export async function seedChosenReports(): Promise<{ dataDir: string; applicationId: number }> {
  const dataDir = await seedReportProfile();
  const app = openTestApp('2026-11-23T09:00:00', { dataDir });
  const { cards } = await app.call.applications.board({});
  const applicationId = cards.find(({ role }) => role === roleOf(2))?.id ?? 0;
  await fillApplication(app, applicationId);
  await fillJournal(app);
  app.close();
  return { dataDir, applicationId };
}

async function fillApplication(app: TestApp, applicationId: number): Promise<void> {
  const { applications, network, materials, endings } = app.call;
  for (let at = 0; at < CALLS; at += 1)
    await applications.saveTimelineEntry({
      ...{ id: null, revision: 0, applicationId, on: '2026-11-20' },
      ...{ kind: 'call', text: callOf(at) },
    });
  await applications.saveTimelineEntry({
    ...{ id: null, revision: 0, applicationId, on: '2026-11-20' },
    ...{ kind: 'note', text: SECRET },
  });
  const person = await network.people.add({
    ...{ name: 'Änne Schröder', email: 'dana@example.org', phone: TELEPHONE },
    ...{ note: PRIVATE_WRITING, toldMe: PRIVATE_WRITING },
  });
  await applications.saveInterview({
    ...{ id: null, revision: 0, applicationId, kind: 'panel', startsAt: '2026-11-19T10:00', endsAt: null },
    ...{ timeZone: 'Europe/Berlin', place: 'Düsseldorf', link: '', contactIds: [person.id] },
    ...{ preparation: SECRET, howItWent: SECRET },
  });
  const line = { applicationId, text: 'SQL für Fahrpläne', kind: 'must' as const };
  await materials.checklist.add(line);
  const { lines } = await materials.checklist.get({ applicationId });
  for (const { id, revision, text, kind } of lines)
    await materials.checklist.save({ id, revision, text, kind, note: SECRET });
  const { ending } = await endings.forApplication({ applicationId });
  await endings.addNote({ endingId: ending?.id ?? 0, text: SECRET, on: '2026-11-23' });
}

async function fillJournal(app: TestApp): Promise<void> {
  const entry = (at: number) => ({
    ...{ key: `00000000-0000-4000-8000-00000000010${at}`, revision: 0, day: `2026-11-1${at}` },
    ...{ title: '', energy: null, worry: null, private: false, kind: 'entry' as const },
  });
  const { save } = app.call.journal;
  await save({ ...entry(1), title: 'Am Gleis', body: 'Größe und Übung #depot', energy: 3, worry: 4 });
  await save({ ...entry(2), title: 'Ohne Wort', body: 'Nichts davon' });
  await save({
    ...entry(3),
    ...{ kind: 'weekly_review', title: 'Volle Woche', worry: 5 },
    body: '## Three wins\n\n- Früh angefangen\n\n## Rest day\n\nSonntag',
  });
}
