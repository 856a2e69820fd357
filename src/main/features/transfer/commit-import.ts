import { LIMITS } from '../../../shared/applications.ts';
import { readPay } from '../../../shared/domain/advert/read-pay.ts';
import type { ImportPlan, PlannedEvent, PlannedRow } from '../../../shared/domain/import/import-types.ts';
import { keysBetween } from '../../../shared/domain/order-keys.ts';
import { personKeys } from '../../../shared/domain/same-person.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ImportResult } from '../../../shared/transfer.ts';
import type { Db } from '../../context.ts';
import { insertContact } from '../network/contacts-store.ts';
import { indexPeople, knownPeople } from '../network/known-people-store.ts';
import type { NamedStage, StoredReport } from './transfer-store.ts';
import { readImportStages } from './transfer-store.ts';

/** What one row becomes in the table, once texts that are too long for their field are in the note. */
type RowTexts = { url: string; tags: string[]; note: string; pay: ReturnType<typeof readPay> };
type Listed = { line: number; reason: string };

/**
 * Writes a final plan inside the caller's transaction: applications at the end of their stage in the order of the
 * sheet, their history, new contacts and the import with its report. `now` is an ISO instant. Throws CONFLICT
 * when a stage is gone by now and INVALID when the plan still has questions or no rows.
 */
export function commitImport(db: Db, fileName: string, plan: ImportPlan, now: string): ImportResult {
  if (plan.questions.length > 0)
    throw new ExpectedError('INVALID', 'Answer the open questions first. Nothing was imported.');
  if (plan.rows.length === 0)
    throw new ExpectedError('INVALID', 'No row can be imported as it is. Nothing was imported.');
  const stages = new Map(readImportStages(db).map((stage) => [stage.id, stage]));
  const listed: Listed[] = plan.listed.map(({ line, reason }) => ({ line, reason }));
  const rows = plan.rows.flatMap((row) => {
    const texts = textsOf(row);
    if (texts.note.length <= LIMITS.note) return [{ row, texts }];
    listed.push({ line: row.line, reason: 'The note would be longer than 20 000 characters.' });
    return [];
  });
  listed.sort((one, other) => one.line - other.line);

  const importId = insertImport(db, fileName, plan.rows.length + plan.listed.length, now);
  const positions = positionsAtEnd(
    db,
    rows.map(({ row }) => row.stageId),
  );
  const insertApplication = db.prepare(
    `INSERT INTO applications (role, company, stage_id, position, stage_since, applied_on, place, source, url,
       pay_min, pay_max, pay_currency, pay_period, next_step, next_step_on, tags, note, import_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertEvent = db.prepare(
    `INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, date_known, recorded_at)
     VALUES (?, 'move', ?, ?, ?, ?)`,
  );
  const keepContact = contactKeeper(db, now.slice(0, 10));
  const report: StoredReport = { rows: [], listed, contactIds: [] };

  for (const { row, texts } of rows) {
    const stage = findStage(stages, row.stageId);
    const pay = texts.pay?.value;
    const { lastInsertRowid } = insertApplication.run(
      row.role,
      row.company,
      Number(stage.id),
      positions(stage.id),
      lastDay(row.events),
      appliedDay(row.events, stages),
      row.place ?? '',
      row.source ?? '',
      texts.url,
      pay?.min ?? null,
      pay?.max ?? null,
      pay?.currency ?? '',
      pay?.period ?? null,
      row.nextStep ?? '',
      row.nextStepOn,
      JSON.stringify(texts.tags),
      texts.note,
      importId,
      now,
    );
    const applicationId = Number(lastInsertRowid);
    for (const event of row.events)
      insertEvent.run(
        applicationId,
        Number(findStage(stages, event.stageId).id),
        event.on,
        event.dateKnown ? 1 : 0,
        now,
      );
    const contactId = keepContact(row);
    if (contactId !== null) report.contactIds.push(contactId);
    const { line, company, role, remarks } = row;
    report.rows.push({ line, applicationId, company, role, stage: stage.name, remarks });
  }
  db.prepare('UPDATE imports SET report = ? WHERE id = ?').run(JSON.stringify(report), importId);
  return { importId, added: report.rows.length, listed };
}

function insertImport(db: Db, fileName: string, rowCount: number, now: string): number {
  return Number(
    db
      .prepare('INSERT INTO imports (file_name, imported_at, row_count, report) VALUES (?, ?, ?, ?)')
      .run(fileName, now, rowCount, '{}').lastInsertRowid,
  );
}

/** Hands out keys below the last card of each stage, one after the other. Beware: cards in the Trash keep theirs. */
function positionsAtEnd(db: Db, stageIds: readonly string[]): (stageId: string) => string {
  const counts = new Map<string, number>();
  for (const id of stageIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  const last = db
    .prepare<[number], string | null>('SELECT max(position) FROM applications WHERE stage_id = ?')
    .pluck();
  const free = new Map<string, IterableIterator<string>>();
  for (const [id, count] of counts)
    free.set(id, keysBetween(last.get(Number(id)) ?? null, null, count).values());
  return (stageId) => {
    const next = free.get(stageId)?.next();
    if (!next || next.done) throw new RangeError(`No order key is left for stage ${stageId}`);
    return next.value;
  };
}

function findStage(stages: ReadonlyMap<string, NamedStage>, id: string): NamedStage {
  const stage = stages.get(id);
  if (!stage)
    throw new ExpectedError(
      'CONFLICT',
      'A stage you chose is no longer on the board. Choose again. Nothing was imported.',
    );
  return stage;
}

function lastDay(events: readonly PlannedEvent[]): string {
  const last = events.at(-1);
  if (!last) throw new RangeError('A planned row has no event');
  return last.on;
}

function appliedDay(events: readonly PlannedEvent[], stages: ReadonlyMap<string, NamedStage>): string | null {
  return events.find(({ stageId }) => stages.get(stageId)?.code === 'applied')?.on ?? null;
}

/** The sheet's own words for pay, person and anything too long stay readable in the note. */
function textsOf(row: PlannedRow): RowTexts {
  const lines = row.note === null ? [] : [row.note];
  const urlFits = row.url === null || row.url.length <= LIMITS.line;
  if (!urlFits && row.url !== null) lines.push(`Link in the sheet: ${row.url}`);
  const tags = row.tags.slice(0, LIMITS.tags);
  const otherTags = row.tags.slice(LIMITS.tags);
  if (otherTags.length > 0) lines.push(`More tags in the sheet: ${otherTags.join(', ')}`);
  if (row.pay !== null) lines.push(`Pay in the sheet: ${row.pay}`);
  if (row.contact !== null)
    lines.push(
      `Contact in the sheet: ${[row.contact.name, row.contact.email].filter((text) => text !== null).join(', ')}`,
    );
  const pay = row.pay === null ? null : readPay(`Salary: ${row.pay}`);
  return { url: urlFits ? (row.url ?? '') : '', tags, note: lines.join('\n'), pay };
}

/** Makes each person once; answers the id of a new contact, null when there is none to make. */
function contactKeeper(db: Db, today: string): (row: PlannedRow) => number | null {
  // Those in the Trash were removed on purpose.
  const index = indexPeople(knownPeople(db));
  return ({ contact, company }) => {
    if (contact === null) return null;
    const email = contact.email ?? '';
    const name = contact.name ?? email;
    const keys = personKeys({ name, company, email, url: '' });
    if (name === '' || index.find(keys) !== null) return null;
    const id = insertContact(db, { name, company, email, addedOn: today });
    index.put(keys, { id, name, email });
    return id;
  };
}
