import type { Retrospective } from '../../../shared/reports-retrospective.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { beforeAndSince } from '../endings/before-and-since.ts';
import type { CountedEndings } from './counted-endings-store.ts';

type Period = { from: string; to: string };
type ActionRow = Omit<Retrospective['actions'][number], 'sentence' | 'since'> & {
  ifText: string;
  thenText: string;
  themeId: number | null;
};
const actionRows = prepared<[Period], ActionRow>(
  `SELECT a.if_text AS ifText, a.then_text AS thenText, a.state, a.started_on AS startedOn, t.name AS theme,
     t.id AS themeId
   FROM actions a LEFT JOIN themes t ON t.id = a.theme_id
   WHERE a.deleted_at IS NULL AND a.started_on <= @to AND (a.closed_on IS NULL OR a.closed_on >= @from)
   ORDER BY a.started_on DESC, a.id DESC`,
);
const themePairs = prepared<[], { endingId: number; themeId: number }>(
  'SELECT DISTINCT ending_id AS endingId, theme_id AS themeId FROM ending_themes',
);

/** What was tried in a period, with how often its theme came up before it was begun and since, up to today. */
export function retrospectiveActions(
  db: Db,
  period: Period,
  endings: CountedEndings,
): Retrospective['actions'] {
  const days = namedDays(db, endings);
  const sides = (themeId: number, day: string) => {
    const side = (isSince: boolean) => {
      const count = (of: readonly string[] = []) => of.filter((on) => on >= day === isSince).length;
      return { k: count(days.byTheme.get(themeId)), n: count(days.all) };
    };
    return beforeAndSince(side(false), side(true));
  };
  return actionRows(db)
    .all(period)
    .map(({ ifText, thenText, themeId, ...action }) => ({
      ...action,
      sentence: ifText === '' ? thenText : `If ${ifText}, then ${thenText}`,
      since: themeId === null ? null : sides(themeId, action.startedOn),
    }));
}

/** As on the Endings screen: the days of endings with any theme, each ending once whoever named it. */
function namedDays(db: Db, endings: CountedEndings): { all: string[]; byTheme: Map<number, string[]> } {
  const all = new Map<number, string>();
  const byTheme = new Map<number, string[]>();
  for (const { endingId, themeId } of themePairs(db).all()) {
    const on = endings.get(endingId)?.on;
    if (on === undefined) continue;
    all.set(endingId, on);
    const known = byTheme.get(themeId);
    if (known) known.push(on);
    else byTheme.set(themeId, [on]);
  }
  return { all: [...all.values()], byTheme };
}
