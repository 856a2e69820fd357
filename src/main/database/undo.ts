import type { Statement } from 'better-sqlite3';
import { z } from 'zod';
import { FEATURES, type Feature } from '../../shared/changes.ts';
import { ExpectedError } from '../../shared/errors.ts';
import type { Clock, Db } from '../context.ts';
import { prepared, preparedValue } from './prepared.ts';

/** Tables whose rows come back on undo. */
export const undoableTables = [
  'stages',
  'imports',
  'applications',
  'stage_events',
  'postings',
  'timeline_entries',
  'application_documents',
  'contacts',
  'interviews',
  'interview_people',
  'saved_filters',
  'themes',
  'endings',
  'received_words',
  'ending_notes',
  'ending_themes',
  'feedback_requests',
  'reviews',
  'actions',
  'action_endings',
  'practice_cards',
  'practice_attempts',
  'mock_interviews',
  'mock_people',
  'mock_questions',
  'mock_ratings',
  'checklist_lines',
  'materials',
  'material_versions',
  'sent_versions',
  'edit_notes',
  'letter_templates',
  'journal_entries',
  'wins',
  'declined_deeds',
  'skill_plans',
  'plan_reasons',
  'plan_milestones',
  'plan_resources',
  'evidence',
  'level_steps',
  'own_skills',
  'goals',
  'if_then_plans',
  'goal_links',
  'action_results',
  'application_contacts',
  'contact_touches',
  'contact_drafts',
  'communities',
  'networking_events',
  'event_people',
  'event_follow_ups',
  'informational_talks',
  'reminders',
  'quiet_answers',
  'work_search_activities',
  'left_out_activities',
] as const;
/**
 * Tables undo leaves alone: its own, preferences and the like, which a person changes back by hand, drafts of endings,
 * what the suggester learnt, and what is derived from other rows.
 */
export const notUndoableTables = [
  'undo_steps',
  'undo_changes',
  'settings',
  'app_lock',
  'report_details',
  'ending_drafts',
  'theme_corrections',
  'journal_mentions',
  'journal_tags',
  'journal_images',
  'journal_snapshots',
  'search_documents',
  'search_pending',
  'skill_timer',
  'skill_mentions',
  'skill_unread',
  'shown_notifications',
  'work_search_form',
] as const;

const STEPS_KEPT = 100;
// Forgetting touches as many pages as a small change itself, so it is done for many steps together.
const STEPS_FORGOTTEN_TOGETHER = 32;

export type RecordedStep = { id: number; label: string; features: Feature[] };
type StepRow = { id: number; label: string; features: string };
type UndoableTable = (typeof undoableTables)[number];
type Row = z.output<typeof rowShape>;
type RecordedChange = { tableName: UndoableTable; operation: string; rowId: number; before: Row | null };

const rowShape = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const changeShape = z.object({
  tableName: z.enum(undoableTables),
  operation: z.enum(['insert', 'update', 'delete']),
  rowId: z.number(),
  before: z.string().nullable(),
});
const eventShape = z.object({
  applicationId: z.number(),
  broughtBack: z.number().nullable(),
  broughtBackEventId: z.number().nullable(),
});
const featuresShape = z.array(z.enum(FEATURES));

const insertStep = prepared<[string, string, string]>(
  'INSERT INTO undo_steps (label, features, made_at) VALUES (?, ?, ?)',
);
const hasChanges = preparedValue<[number], number>('SELECT 1 FROM undo_changes WHERE step_id = ?');
const forgetStep = prepared<[number]>('DELETE FROM undo_steps WHERE id = ?');
const forgetUndone = prepared('DELETE FROM undo_steps WHERE undone = 1');
const forgetOldest = prepared<[number]>(
  'DELETE FROM undo_steps WHERE id <= (SELECT id FROM undo_steps ORDER BY id DESC LIMIT 1 OFFSET ?)',
);
const isWatched = preparedValue<[], number>("SELECT 1 FROM sqlite_temp_schema WHERE name = 'undo_context'");
const openStep = prepared<[number]>('INSERT INTO undo_context (step_id) VALUES (?)');
const closeStep = prepared('DELETE FROM undo_context');
const stepToUndo = prepared<[], StepRow>(
  'SELECT id, label, features FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1',
);
const stepToRedo = prepared<[], StepRow>(
  'SELECT id, label, features FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1',
);
const markStep = prepared<[0 | 1, number]>('UPDATE undo_steps SET undone = ? WHERE id = ?');
const changesOf = prepared<[number]>(
  `SELECT table_name AS tableName, operation, row_id AS rowId, before FROM undo_changes
   WHERE step_id = ? ORDER BY id DESC`,
);
const forgetChanges = prepared<[number]>('DELETE FROM undo_changes WHERE step_id = ?');

/**
 * Lets this connection notice every row that is written while a step is open. The triggers are temporary and name
 * the columns of today, so the schema must be up to date; the first step of a connection makes them, because
 * opening a profile need not wait for them. When that step goes back, they go with it, and the next makes them.
 */
function watchWrites(db: Db): void {
  db.exec('CREATE TEMP TABLE undo_context (step_id INTEGER PRIMARY KEY) STRICT');
  const columns = columnsByTable(db);
  for (const table of undoableTables) {
    const names = columnsOf(columns, table);
    const whole = `json_object(${names.map((name) => `'${name}', OLD."${name}"`).join(', ')})`;
    // Only what the step changed: a text saved since, outside any step, must not go back with it.
    const changed = `(SELECT json_group_object(name, value) FROM (${names
      .map(
        (name) => `SELECT '${name}' AS name, OLD."${name}" AS value WHERE OLD."${name}" IS NOT NEW."${name}"`,
      )
      .join(' UNION ALL ')}))`;
    for (const [operation, row, image] of [
      ['insert', 'NEW', 'NULL'],
      ['update', 'NEW', changed],
      ['delete', 'OLD', whole],
    ]) {
      db.exec(`CREATE TEMP TRIGGER undo_${table}_${operation} AFTER ${operation} ON main."${table}" BEGIN
        INSERT INTO undo_changes (step_id, table_name, operation, row_id, before)
        SELECT step_id, '${table}', '${operation}', ${row}.rowid, ${image} FROM undo_context;
      END`);
    }
  }
}

/**
 * Runs `change` as one step that can be undone; must run inside a transaction. A change that wrote no row
 * leaves no step. A new step forgets the undone ones, and every so often the oldest beyond 100.
 */
export function recordStep<Result>(
  db: Db,
  label: string,
  features: readonly Feature[],
  clock: Clock,
  change: () => Result,
): Result {
  const made = insertStep(db).run(label, JSON.stringify(features), clock().toISOString());
  const stepId = Number(made.lastInsertRowid);
  const result = whileOpen(db, stepId, change);
  if (hasChanges(db).get(stepId) === undefined) {
    forgetStep(db).run(stepId);
    return result;
  }
  forgetUndone(db).run();
  if (stepId % STEPS_FORGOTTEN_TOGETHER === 0) forgetOldest(db).run(STEPS_KEPT);
  return result;
}

/** The step the next undo takes back, and the one the next redo brings again. */
export function nextSteps(db: Db): { undo: RecordedStep | null; redo: RecordedStep | null } {
  return {
    undo: readStep(stepToUndo(db).get()),
    redo: readStep(stepToRedo(db).get()),
  };
}

/** Runs a change of the database in one transaction, to its commit. */
type Transact = (change: (db: Db) => void) => void;

/**
 * Takes the newest step back and gives it, or null when there is none; `transact` must commit it.
 * `CONFLICT` when a later write stands in the way: then nothing has changed.
 */
export function undo(db: Db, clock: Clock, transact?: Transact): RecordedStep | null {
  return flip(db, nextSteps(db).undo, 1, clock, transact);
}

/** Brings the step undone last again and gives it, or null when there is none. Otherwise like `undo`. */
export function redo(db: Db, clock: Clock, transact?: Transact): RecordedStep | null {
  return flip(db, nextSteps(db).redo, 0, clock, transact);
}

// Taking a step back is itself recorded under the same step: so its inverse is always at hand.
function flip(
  db: Db,
  step: RecordedStep | null,
  undone: 0 | 1,
  clock: Clock,
  transact: Transact = (change) => db.transaction(change).immediate(db),
): RecordedStep | null {
  if (!step) return null;
  try {
    transact(() => {
      db.pragma('defer_foreign_keys = ON');
      const changes = takeChanges(db, step.id);
      const playback: Playback = {
        prepared: rememberStatements(db),
        columns: columnsByTable(db),
        fates: applicationFates(changes),
        recordedAt: clock().toISOString(),
      };
      whileOpen(db, step.id, () => {
        for (const change of changes) applyInverse(playback, change);
      });
      markStep(db).run(undone, step.id);
    });
  } catch (error) {
    // Missing references show only when the transaction commits, hence around all of it.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw new ExpectedError(
        'CONFLICT',
        `“${step.label}” can no longer be ${undone ? 'undone' : 'redone'}, because something it belongs to has changed since.`,
      );
    throw error;
  }
  return step;
}

/** By application: how the step made (`insert`) or erased it, newest first, as far as not yet taken back. */
type ApplicationFates = ReadonlyMap<number, RecordedChange[]>;

function applicationFates(changes: readonly RecordedChange[]): ApplicationFates {
  return Map.groupBy(
    changes.filter((change) => change.tableName === 'applications' && change.operation !== 'update'),
    (change) => change.rowId,
  );
}

/** Everything that taking back one change needs to know of the step and the schema. */
type Playback = { prepared: Prepared; columns: ColumnsByTable; fates: ApplicationFates; recordedAt: string };
type Prepared = (sql: string) => Statement;

/** Compiles each statement once: a step may hold tens of thousands of changes of the same shape. */
function rememberStatements(db: Db): Prepared {
  const known = new Map<string, Statement>();
  return (sql) => {
    const statement = known.get(sql) ?? db.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}

function applyInverse(playback: Playback, change: RecordedChange): void {
  const { prepared, columns, fates } = playback;
  const { tableName, operation, rowId, before } = change;
  if (tableName === 'applications' && operation !== 'update') fates.get(rowId)?.shift();
  if (operation === 'insert') {
    if (tableName === 'stage_events') takeBackEvent(playback, rowId);
    else prepared(`DELETE FROM main."${tableName}" WHERE rowid = ?`).run(rowId);
    return;
  }
  if (!before) throw new Error(`The change of ${tableName} was recorded without its row`);
  const columnsNow = columnsOf(columns, tableName);
  // Only columns of the live schema are ever named in SQL, whatever the record says.
  const known = columnsNow.filter((column) => column in before);
  if (operation === 'delete') {
    const names = known.map((column) => `"${column}"`).join(', ');
    const places = known.map(() => '?').join(', ');
    prepared(`INSERT INTO main."${tableName}" (${names}) VALUES (${places})`).run(
      known.map((column) => before[column]),
    );
    return;
  }
  const restored = known.filter((column) => column !== 'revision');
  const settings = restored.map((column) => `"${column}" = ?`);
  // The revision never goes back, so a window that shows the older row cannot overwrite unseen.
  if (columnsNow.includes('revision')) settings.push('revision = revision + 1');
  if (settings.length === 0) return;
  prepared(`UPDATE main."${tableName}" SET ${settings.join(', ')} WHERE rowid = ?`).run(
    ...restored.map((column) => before[column]),
    rowId,
  );
}

/**
 * The history is append-only, so an event is taken back by a void of it, and a void of a void (which had
 * brought an event back) by a void of that event. Events of an application made in the same step go with it.
 */
function takeBackEvent({ prepared, fates, recordedAt }: Playback, eventId: number): void {
  // Beware: without the `+` SQLite compiles this anew at each call, and an import has ten thousand.
  const found = prepared(
    `SELECT e.application_id AS applicationId, e.kind = 'void' AND t.kind = 'void' AS broughtBack,
       t.target_event_id AS broughtBackEventId
     FROM stage_events e LEFT JOIN stage_events t ON t.id = e.target_event_id WHERE e.id = +?`,
  ).get(eventId);
  if (found === undefined) return;
  const event = eventShape.parse(found);
  if (fates.get(event.applicationId)?.[0]?.operation === 'insert') return;
  prepared(
    `INSERT INTO stage_events (application_id, kind, target_event_id, recorded_at) VALUES (?, 'void', ?, ?)`,
  ).run(event.applicationId, event.broughtBack ? event.broughtBackEventId : eventId, recordedAt);
}

/** The step's changes, newest first; they are forgotten, because playing them records new ones. */
function takeChanges(db: Db, stepId: number): RecordedChange[] {
  const rows = changesOf(db).all(stepId);
  forgetChanges(db).run(stepId);
  return rows.map((row) => {
    const change = changeShape.parse(row);
    return { ...change, before: change.before === null ? null : rowShape.parse(JSON.parse(change.before)) };
  });
}

function whileOpen<Result>(db: Db, stepId: number, change: () => Result): Result {
  if (isWatched(db).get() === undefined) watchWrites(db);
  openStep(db).run(stepId);
  // After an error the transaction goes back, and this row with it.
  const result = change();
  closeStep(db).run();
  return result;
}

function readStep(row: StepRow | undefined): RecordedStep | null {
  return row ? { ...row, features: featuresShape.parse(JSON.parse(row.features)) } : null;
}

type ColumnsByTable = ReadonlyMap<UndoableTable, readonly string[]>;

function columnsByTable(db: Db): ColumnsByTable {
  const names = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
  return new Map(undoableTables.map((table) => [table, names.all(table)]));
}

function columnsOf(columns: ColumnsByTable, table: UndoableTable): readonly string[] {
  const names = columns.get(table);
  if (!names || names.length === 0) throw new Error(`There is no table ${table} to undo in`);
  return names;
}
