import type {
  Action,
  ActionWithEffect,
  BeforeAfter,
  SaveAction,
  SetActionState,
} from '../../../shared/endings-actions.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { listResults } from './action-results-store.ts';
import { beforeAndSince } from './before-and-since.ts';
import { themeOfCode } from './themes-store.ts';

type ActionRow = Omit<Action, 'theme' | 'endings' | 'results'> & {
  themeId: number | null;
  code: string | null;
  name: string | null;
};

const SELECT = `SELECT a.id, a.kind, a.if_text AS ifText, a.then_text AS thenText, a.due_on AS dueOn, a.link, a.evidence,
    a.state, a.dropped_because AS droppedBecause, a.started_on AS startedOn, a.closed_on AS closedOn,
    a.theme_id AS themeId, t.code, t.name, a.revision
  FROM actions a LEFT JOIN themes t ON t.id = a.theme_id`;
const allActions = prepared<[], ActionRow>(
  `${SELECT} WHERE a.deleted_at IS NULL ORDER BY a.state <> 'trying', coalesce(a.due_on, '9999'), a.id DESC`,
);
const actionById = prepared<[number], ActionRow>(`${SELECT} WHERE a.id = ? AND a.deleted_at IS NULL`);
const endingsOf = prepared<[number], Action['endings'][number]>(
  `SELECT c.id, c.application_id AS applicationId, p.role, p.company FROM action_endings l
   JOIN counted_endings c ON c.id = l.ending_id JOIN applications p ON p.id = c.application_id
   WHERE l.action_id = ? ORDER BY c.ended_on DESC, c.id`,
);
// One row per ending, so that an ending with the theme in two grades counts once.
const endingsAround = prepared<
  [{ themeId: number; day: string }],
  { since: 0 | 1; has: 0 | 1; count: number }
>(
  `SELECT since, has, count(*) AS count FROM (
     SELECT c.ended_on >= @day AS since,
       EXISTS (SELECT 1 FROM ending_themes et WHERE et.ending_id = c.id AND et.theme_id = @themeId) AS has
     FROM counted_endings c
     WHERE EXISTS (SELECT 1 FROM ending_themes any WHERE any.ending_id = c.id))
   GROUP BY since, has`,
);

/** What the person tries, open ones first; of one theme or one ending when asked so. */
export function listActions(db: Db, which: { themeCode?: string; endingId?: number }): ActionWithEffect[] {
  return allActions(db)
    .all()
    .filter((row) => which.themeCode === undefined || row.code === which.themeCode)
    .map((row) => ({ ...readAction(db, row), effect: effectOf(db, row) }))
    .filter(
      (action) => which.endingId === undefined || action.endings.some(({ id }) => id === which.endingId),
    );
}

/** Adds (`id` null) or changes an action. CONFLICT when the revision is stale. */
export function saveAction(db: Db, input: SaveAction, today: string): Action {
  const themeId = input.themeCode === null ? null : themeOfCode(db, input.themeCode).id;
  const values = [
    input.kind,
    input.ifText,
    input.thenText,
    input.dueOn,
    input.link,
    input.evidence,
    themeId,
  ] as const;
  let { id } = input;
  if (id === null) {
    const sql = `INSERT INTO actions (kind, if_text, then_text, due_on, link, evidence, theme_id, started_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
    id = Number(db.prepare(sql).run(...values, today).lastInsertRowid);
  } else {
    checkAction(db, { id, revision: input.revision });
    db.prepare(
      `UPDATE actions SET kind = ?, if_text = ?, then_text = ?, due_on = ?, link = ?, evidence = ?, theme_id = ?,
         revision = revision + 1 WHERE id = ?`,
    ).run(...values, id);
  }
  linkEndings(db, id, input.endingIds);
  return readAction(db, getRow(db, id));
}

/** Marks an action as done, dropped with a reason, or being tried again. */
export function setActionState(db: Db, input: SetActionState): Action {
  checkAction(db, input);
  db.prepare(
    'UPDATE actions SET state = ?, dropped_because = ?, closed_on = ?, revision = revision + 1 WHERE id = ?',
  ).run(
    input.state,
    input.state === 'dropped' ? input.because : '',
    input.state === 'trying' ? null : input.on,
    input.id,
  );
  return readAction(db, getRow(db, input.id));
}

/** Takes an action off the lists; undo brings it back. */
export function removeAction(db: Db, item: { id: number; revision: number }, at: string): void {
  checkAction(db, item);
  db.prepare('UPDATE actions SET deleted_at = ?, revision = revision + 1 WHERE id = ?').run(at, item.id);
}

/**
 * How often a theme came up among endings with any theme, before a day (on which something was begun) and since. Both sides are
 * compared by Newcombe's interval; while it covers 0 nothing can be said.
 */
export function effectOfTheme(db: Db, themeId: number, day: string): BeforeAfter {
  const counts = endingsAround(db).all({ themeId, day });
  const side = (since: 0 | 1) => {
    const of = counts.filter((count) => count.since === since);
    const sum = (some: typeof of) => some.reduce((total, { count }) => total + count, 0);
    return { k: sum(of.filter((count) => count.has === 1)), n: sum(of) };
  };
  return beforeAndSince(side(0), side(1));
}

function effectOf(db: Db, { themeId, startedOn }: ActionRow): BeforeAfter | null {
  return themeId === null ? null : effectOfTheme(db, themeId, startedOn);
}

function linkEndings(db: Db, actionId: number, endingIds: readonly number[]): void {
  db.prepare(
    'DELETE FROM action_endings WHERE action_id = ? AND ending_id NOT IN (SELECT value FROM json_each(?))',
  ).run(actionId, JSON.stringify(endingIds));
  const link = db.prepare(
    'INSERT INTO action_endings (action_id, ending_id) VALUES (?, ?) ON CONFLICT (action_id, ending_id) DO NOTHING',
  );
  for (const endingId of endingIds) link.run(actionId, endingId);
}

function readAction(db: Db, { themeId: _, code, name, ...row }: ActionRow): Action {
  return {
    ...row,
    theme: code !== null && name !== null ? { code, name } : null,
    endings: endingsOf(db).all(row.id),
    results: listResults(db, row.id),
  };
}

function getRow(db: Db, id: number): ActionRow {
  const row = actionById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This action is not there any more.');
  return row;
}

function checkAction(db: Db, item: { id: number; revision: number }): void {
  checkRevision(getRow(db, item.id), item, 'This action', RELOAD);
}
