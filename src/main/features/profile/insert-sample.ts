import { addDays } from '../../../shared/domain/days.ts';
import { keysBetween } from '../../../shared/domain/order-keys.ts';
import type { Db } from '../../context.ts';
import { insertSampleActivities } from './insert-sample-activities.ts';
import { insertSampleEndings } from './insert-sample-endings.ts';
import { insertSampleGoals } from './insert-sample-goals.ts';
import { insertSampleJournal } from './insert-sample-journal.ts';
import { insertSampleMaterials } from './insert-sample-materials.ts';
import { insertSampleNetwork } from './insert-sample-network.ts';
import { insertSamplePlans } from './insert-sample-plans.ts';
import { insertSamplePractice } from './insert-sample-practice.ts';
import { type SampleApplication, type SampleInterview, sampleApplications } from './sample-applications.ts';
import { noon } from './sample-days.ts';

/** Puts the sample applications and endings into an empty profile; their days count from `today` (`YYYY-MM-DD`). Skips the first run. */
export function insertSample(db: Db, today: string): void {
  const stageIds = new Map(
    db
      .prepare<[], { code: string; id: number }>('SELECT code, id FROM stages WHERE code IS NOT NULL')
      .all()
      .map((stage) => [stage.code, stage.id]),
  );
  const contactIds = new Map<string, number>();
  for (const { application, position } of withPositions(sampleApplications)) {
    const id = insertApplication(db, application, position, today, stageIds);
    insertHistory(db, id, application, today, stageIds);
    insertPosting(db, id, application, today);
    for (const entry of application.timeline ?? [])
      db.prepare(
        'INSERT INTO timeline_entries (application_id, kind, occurred_on, text) VALUES (?, ?, ?, ?)',
      ).run(id, entry.kind, addDays(today, -entry.daysAgo), entry.text);
    for (const interview of application.interviews ?? [])
      insertInterview(db, id, application.company, interview, today, contactIds);
  }
  insertSampleNetwork(db, today);
  insertSampleEndings(db, today);
  insertSamplePractice(db, today);
  insertSampleJournal(db, today);
  insertSamplePlans(db, today);
  insertSampleGoals(db, today);
  insertSampleMaterials(db, today);
  insertSampleActivities(db, today);
  db.prepare('UPDATE settings SET first_run_done = 1').run();
}

/** Within each stage the application that came there last is on top. */
function withPositions(
  applications: readonly SampleApplication[],
): { application: SampleApplication; position: string }[] {
  const byStage = Map.groupBy(applications, (application) => application.history.at(-1)?.stage);
  return [...byStage.values()].flatMap((group) => {
    const newestFirst = group.toSorted((a, b) => lastDaysAgo(a) - lastDaysAgo(b));
    const keys = keysBetween(null, null, newestFirst.length);
    return newestFirst.flatMap((application, at) => {
      const position = keys[at];
      return position === undefined ? [] : [{ application, position }];
    });
  });
}

function insertApplication(
  db: Db,
  application: SampleApplication,
  position: string,
  today: string,
  stageIds: ReadonlyMap<string, number>,
): number {
  const { history } = application;
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) throw new Error(`${application.company} has no history`);
  const applied = history.find((step) => step.stage === 'applied');
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO applications (role, company, stage_id, position, stage_since, applied_on, place, remote_kind, source,
         how_began, url, pay_min, pay_max, pay_currency, pay_period, next_step, next_step_on, tags, note, archived_at, created_at)
       VALUES (:role, :company, :stageId, :position, :stageSince, :appliedOn, :place, :remoteKind, :source,
         :howBegan, :url, :payMin, :payMax, :payCurrency, :payPeriod, :nextStep, :nextStepOn, :tags, :note, :archivedAt, :createdAt)`,
    )
    .run({
      role: application.role,
      company: application.company,
      stageId: stageIds.get(last.stage),
      position,
      stageSince: addDays(today, -last.daysAgo),
      appliedOn: applied ? addDays(today, -applied.daysAgo) : null,
      place: application.place,
      remoteKind: application.remoteKind,
      source: application.source,
      howBegan: application.howBegan,
      url: application.url ?? '',
      payMin: application.payMin,
      payMax: application.payMax,
      payCurrency: application.payCurrency ?? '',
      payPeriod: application.payPeriod,
      nextStep: application.nextStep ?? '',
      nextStepOn:
        application.nextStepInDays === undefined ? null : addDays(today, application.nextStepInDays),
      tags: JSON.stringify(application.tags),
      note: application.note ?? '',
      archivedAt: application.archived ? noon(today, -last.daysAgo) : null,
      createdAt: noon(today, -first.daysAgo),
    });
  return Number(lastInsertRowid);
}

function insertHistory(
  db: Db,
  applicationId: number,
  application: SampleApplication,
  today: string,
  stageIds: ReadonlyMap<string, number>,
): void {
  for (const step of application.history)
    db.prepare(
      `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at) VALUES (?, 'move', ?, ?, ?)`,
    ).run(applicationId, stageIds.get(step.stage), addDays(today, -step.daysAgo), noon(today, -step.daysAgo));
}

function insertPosting(db: Db, applicationId: number, application: SampleApplication, today: string): void {
  const first = application.history[0];
  if (application.posting === undefined || !first) return;
  db.prepare('INSERT INTO postings (application_id, text, url, saved_on) VALUES (?, ?, ?, ?)').run(
    applicationId,
    application.posting,
    application.url ?? '',
    addDays(today, -first.daysAgo),
  );
}

function insertInterview(
  db: Db,
  applicationId: number,
  company: string,
  interview: SampleInterview,
  today: string,
  contactIds: Map<string, number>,
): void {
  const day = addDays(today, interview.inDays);
  const startsAt = `${day}T${interview.startsAt}`;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO interviews (application_id, kind, starts_at, ends_at, time_zone, place, link, preparation, how_it_went)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      applicationId,
      interview.kind,
      startsAt,
      addMinutes(startsAt, interview.minutes),
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      interview.place ?? '',
      interview.link ?? '',
      interview.preparation ?? '',
      interview.howItWent ?? '',
    );
  for (const person of interview.people)
    db.prepare('INSERT INTO interview_people (interview_id, contact_id) VALUES (?, ?)').run(
      lastInsertRowid,
      contactFor(db, person, company, day < today ? day : today, contactIds),
    );
}

function contactFor(
  db: Db,
  person: { name: string; role: string },
  company: string,
  addedOn: string,
  contactIds: Map<string, number>,
): number {
  const key = JSON.stringify([person.name, company]);
  const known = contactIds.get(key);
  if (known !== undefined) return known;
  const made = Number(
    db
      .prepare('INSERT INTO contacts (name, role, company, how_met, added_on) VALUES (?, ?, ?, ?, ?)')
      .run(person.name, person.role, company, `Interview at ${company}`, addedOn).lastInsertRowid,
  );
  contactIds.set(key, made);
  return made;
}

function lastDaysAgo(application: SampleApplication): number {
  return application.history.at(-1)?.daysAgo ?? 0;
}

/** Wall-clock arithmetic: UTC stands in for a zone without clock changes. */
function addMinutes(localTime: string, minutes: number): string {
  return new Date(Date.parse(`${localTime}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
