import { ExpectedError } from '../../../shared/errors.ts';
import type { GivenReason, PlanReason, ReasonChoice, ReasonKind } from '../../../shared/skills.ts';
import type { Db } from '../../context.ts';
import { likeAnywhere } from '../../database/like-anywhere.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

const MOST_CHOICES = 20;
const NAMES = "a.role || ', ' || a.company";

const reasonsOf = prepared<[number], PlanReason>(
  `SELECT r.id, r.kind, r.target_id AS targetId, coalesce(${NAMES}, r.label) AS label, a.id AS applicationId
   FROM plan_reasons r
   LEFT JOIN endings e ON r.kind = 'ending' AND e.id = r.target_id
   LEFT JOIN applications a ON a.deleted_at IS NULL AND a.id =
     CASE r.kind WHEN 'application' THEN r.target_id WHEN 'ending' THEN e.application_id END
   WHERE r.plan_id = ? ORDER BY r.id`,
);
const applicationName = preparedValue<[number], string>(
  `SELECT ${NAMES} FROM applications a WHERE a.id = ? AND a.deleted_at IS NULL`,
);
const endingName = preparedValue<[number], string>(
  `SELECT ${NAMES} FROM endings e JOIN applications a ON a.id = e.application_id
   WHERE e.id = ? AND a.deleted_at IS NULL`,
);
const applicationsLike = prepared<[{ like: string; most: number }], ReasonChoice>(
  `SELECT 'application' AS kind, a.id, ${NAMES} AS label FROM applications a
   WHERE a.deleted_at IS NULL AND (${NAMES}) LIKE @like ESCAPE '~' ORDER BY a.stage_since DESC, a.id DESC LIMIT @most`,
);
const endingsLike = prepared<[{ like: string; most: number }], ReasonChoice>(
  `SELECT 'ending' AS kind, c.id, ${NAMES} AS label FROM counted_endings c JOIN applications a ON a.id = c.application_id
   WHERE (${NAMES}) LIKE @like ESCAPE '~' ORDER BY c.ended_on DESC, c.id DESC LIMIT @most`,
);
const themeChoices = prepared<[], { code: string; name: string }>(
  'SELECT code, name FROM themes WHERE hidden = 0 ORDER BY id',
);

/** What asked for the skill, in the order it was named; by its name of now, or its last one when it is gone. */
export function listReasons(db: Db, planId: number): PlanReason[] {
  return reasonsOf(db).all(planId);
}

/** Makes these the reasons of a plan. NOT_FOUND for a new one that is not there. */
export function setReasons(db: Db, planId: number, reasons: readonly GivenReason[]): void {
  const known = new Set(listReasons(db, planId).map(({ kind, targetId }) => `${kind} ${targetId}`));
  const wanted = new Map(reasons.map((reason) => [`${reason.kind} ${reason.id}`, reason]));
  const remove = db.prepare('DELETE FROM plan_reasons WHERE plan_id = ? AND kind = ? AND target_id = ?');
  for (const { kind, targetId } of listReasons(db, planId))
    if (!wanted.has(`${kind} ${targetId}`)) remove.run(planId, kind, targetId);
  const insert = db.prepare('INSERT INTO plan_reasons (plan_id, kind, target_id, label) VALUES (?, ?, ?, ?)');
  for (const [key, { kind, id, label }] of wanted)
    if (!known.has(key)) insert.run(planId, kind, id, nameOf(db, kind, id, label));
}

/** Applications and endings whose names hold a text, newest first, endings before applications. */
export function findReasonChoices(db: Db, text: string): ReasonChoice[] {
  const like = likeAnywhere(text);
  const most = MOST_CHOICES;
  return [...endingsLike(db).all({ like, most }), ...applicationsLike(db).all({ like, most })];
}

/** The themes a plan can be watched by. */
export function listThemeChoices(db: Db): { code: string; name: string }[] {
  return themeChoices(db).all();
}

function nameOf(db: Db, kind: ReasonKind, id: number, label: string): string {
  const name =
    kind === 'goal' ? label : kind === 'ending' ? endingName(db).get(id) : applicationName(db).get(id);
  if (name === undefined || id < 0)
    throw new ExpectedError('NOT_FOUND', `This ${kind} is not there any more, so it cannot be a reason.`);
  return name;
}
