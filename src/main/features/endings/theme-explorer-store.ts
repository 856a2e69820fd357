import { z } from 'zod';
import { wilson } from '../../../shared/domain/statistics.ts';
import { type Control, GRADES, type Grade } from '../../../shared/endings.ts';
import type {
  GradeCounts,
  ThemeDetail,
  ThemeExplorer,
  ThemeSummary,
} from '../../../shared/endings-themes.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { listThemes, themeOfCode } from './themes-store.ts';

type Period = { from: string | null; to: string | null };
type Mention = { endingId: number; themeId: number; grade: Grade; control: Control; endedOn: string };

const endingsIn = prepared<[{ from: string | null; to: string | null }], { id: number; endedOn: string }>(
  `SELECT id, ended_on AS endedOn FROM counted_endings
   WHERE (@from IS NULL OR ended_on >= @from) AND (@to IS NULL OR ended_on <= @to)`,
);
const allMentions = prepared<[], Omit<Mention, 'endedOn'>>(
  'SELECT ending_id AS endingId, theme_id AS themeId, grade, control FROM ending_themes',
);
const actionsByTheme = prepared<[], { themeId: number; count: number }>(
  `SELECT theme_id AS themeId, count(*) AS count FROM actions
   WHERE theme_id IS NOT NULL AND deleted_at IS NULL GROUP BY theme_id`,
);

/** Themes over the endings of a period: counts by grade and control, never summed over grades. */
export function exploreThemes(db: Db, period: Period): ThemeExplorer {
  const endedOn = new Map(
    endingsIn(db)
      .all(period)
      .map((ending) => [ending.id, ending.endedOn]),
  );
  const mentions = allMentions(db)
    .all()
    .flatMap((mention) => {
      const on = endedOn.get(mention.endingId);
      return on === undefined ? [] : [{ ...mention, endedOn: on }];
    });
  const byGrade = Map.groupBy(mentions, (mention) => mention.grade);
  const endingsOf = (grade: Grade, some = (_: Mention) => true) =>
    new Set((byGrade.get(grade) ?? []).filter(some).map((mention) => mention.endingId)).size;
  return {
    endings: endedOn.size,
    withoutReason: perGrade((grade) => endedOn.size - endingsOf(grade)),
    themes: summaries(db, mentions),
    outside: GRADES.map((grade) => {
      const of = endingsOf(grade);
      const outside = endingsOf(grade, (mention) => mention.control === 'outside');
      return { grade, outside, of, ...wilson(outside, of) };
    }),
    byMonth: monthly(mentions),
  };
}

function summaries(db: Db, mentions: readonly Mention[]): ThemeSummary[] {
  const byTheme = Map.groupBy(mentions, (mention) => mention.themeId);
  const actions = new Map(
    actionsByTheme(db)
      .all()
      .map((row) => [row.themeId, row.count]),
  );
  return listThemes(db).flatMap((theme) => {
    const own = byTheme.get(theme.id) ?? [];
    const actionCount = actions.get(theme.id) ?? 0;
    if (own.length === 0 && actionCount === 0) return [];
    return [
      {
        theme,
        counts: perGrade((grade) => own.filter((mention) => mention.grade === grade).length),
        control: controlCounts(own),
        latestOn:
          own
            .map((mention) => mention.endedOn)
            .sort()
            .at(-1) ?? '',
        actions: actionCount,
      },
    ];
  });
}

function monthly(mentions: readonly Mention[]): ThemeExplorer['byMonth'] {
  const groups = Map.groupBy(mentions, ({ endedOn, grade }) => `${endedOn.slice(0, 7)} ${grade}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ month: first.endedOn.slice(0, 7), grade: first.grade, ...controlCounts(group) }] : [];
    })
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
}

/** Endings by the control given there; one ending counts once for each control it has. */
function controlCounts(mentions: readonly Mention[]): Record<Control, number> {
  const count = (control: Control) =>
    new Set(mentions.filter((mention) => mention.control === control).map((mention) => mention.endingId))
      .size;
  return {
    within: count('within'),
    partly: count('partly'),
    outside: count('outside'),
    unknown: count('unknown'),
  };
}

function perGrade(count: (grade: Grade) => number): GradeCounts {
  return { said: count('said'), feedback: count('feedback'), own: count('own') };
}

type PlaceRow = Omit<ThemeDetail['places'][number], 'words'> & {
  text: string | null;
  spans: string;
  who: string | null;
  on: string | null;
};
const placesOf = prepared<[number], PlaceRow>(
  `SELECT c.id AS endingId, c.application_id AS applicationId, a.role, a.company, c.ended_on AS endedOn,
     et.grade, et.control, et.named, et.spans, w.text, w.who, w.received_on AS "on"
   FROM ending_themes et
   JOIN counted_endings c ON c.id = et.ending_id
   JOIN applications a ON a.id = c.application_id
   LEFT JOIN received_words w ON w.id = et.words_id
   WHERE et.theme_id = ? ORDER BY c.ended_on DESC, et.id DESC`,
);
const spansShape = z.array(z.tuple([z.number(), z.number()]));

/** One theme with the words and applications behind it, the latest first. NOT_FOUND for an unknown code. */
export function themeDetail(db: Db, code: string, grades: readonly Grade[]): ThemeDetail {
  const theme = themeOfCode(db, code);
  const places = placesOf(db)
    .all(theme.id)
    .filter((row) => grades.includes(row.grade))
    .map(({ text, spans, who, on, ...place }) => ({
      ...place,
      words:
        text === null
          ? null
          : { text, spans: spansShape.parse(JSON.parse(spans)), who: who ?? '', on: on ?? '' },
    }));
  return { theme, places };
}
