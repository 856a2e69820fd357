import type { ActionResult } from '../../shared/endings-actions.ts';
import type { Db } from '../context.ts';
import { prepared } from './prepared.ts';

type Action = { id: number; thenText: string };

const actionOf = prepared<[string, number], Action>(
  `SELECT a.id, a.then_text AS thenText FROM action_results r JOIN actions a ON a.id = r.action_id
   WHERE r.kind = ? AND r.target_id = ? AND a.deleted_at IS NULL ORDER BY r.id LIMIT 1`,
);

/**
 * The action that something was made of, the first of several; null when it was made by itself. Beware: it stands here
 * because what is made of an action may not call the endings above it.
 */
export function actionBehind(db: Db, kind: ActionResult['kind'], id: number): Action | null {
  return actionOf(db).get(kind, id) ?? null;
}
