import { z } from 'zod';
import { quoteAround } from '../../../shared/domain/quote-around.ts';
import type { Control, Grade } from '../../../shared/endings.ts';
import type { ProgressReport } from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { type CountedEnding, type CountedEndings, countedEndings } from './counted-endings-store.ts';

type Period = { from: string; to: string };

const MINE = ['withdrawn', 'declined_by_me'];
const spansOfThemes = z.array(z.array(z.tuple([z.number(), z.number()])).nullable());

/** What ended in a period: what they said and what I see apart, and how many gave a reason. */
export function endingsIn(
  db: Db,
  period: Period,
): Pick<ProgressReport, 'said' | 'ownView' | 'endings' | 'themes'> {
  const all = countedEndings(db);
  const ended = new Map([...all].filter(([, { on }]) => on >= period.from && on <= period.to));
  return {
    said: saidIn(db, period, all),
    ownView: ownViewOf(db, ended),
    endings: countEndings(db, ended),
    themes: themesOf(db, ended),
  };
}

type SaidRow = { endingId: number; text: string; on: string; grade: 'said' | 'feedback'; spans: string };
// Most words give no reason, and of those nothing is quoted.
const saidRows = prepared<[Period], SaidRow>(
  `SELECT w.ending_id AS endingId, w.text, w.received_on AS "on", w.grade,
     json_group_array(json(et.spans)) AS spans
   FROM received_words w LEFT JOIN ending_themes et ON et.words_id = w.id
   WHERE w.received_on BETWEEN @from AND @to AND (w.grade = 'feedback' OR et.id IS NOT NULL)
   GROUP BY w.id ORDER BY w.received_on DESC, w.id DESC`,
);

function saidIn(db: Db, period: Period, all: CountedEndings): ProgressReport['said'] {
  return saidRows(db)
    .all(period)
    .flatMap(({ endingId, spans, text, on, grade }) => {
      const ending = all.get(endingId);
      const quote = quoteOf({ grade, text, spans });
      return ending && quote !== '' ? [{ text: quote, company: ending.company, on, grade }] : [];
    });
}

/** The sentences of received words that hold a reason; feedback was asked for, so it stands without one as well. */
export function quoteOf({ grade, text, spans }: Pick<SaidRow, 'grade' | 'text' | 'spans'>): string {
  const places = spansOfThemes.parse(JSON.parse(spans)).flatMap((of) => of ?? []);
  return quoteAround(text, grade === 'feedback' && places.length === 0 ? [[0, 400]] : places);
}

type ReviewRow = Pick<ProgressReport['ownView'][number], 'sureness'> & {
  endingId: number;
  tryNext: string;
  happened: string;
  wentWell: string;
};
const reviewRows = prepared<[], ReviewRow>(
  `SELECT ending_id AS endingId, coalesce(answers ->> 'tryNext', '') AS tryNext,
     coalesce(answers ->> 'happened', '') AS happened, coalesce(answers ->> 'wentWell', '') AS wentWell,
     answers ->> 'sureness' AS sureness
   FROM reviews WHERE finished_on IS NOT NULL ORDER BY id DESC`,
);

function ownViewOf(db: Db, ended: CountedEndings): ProgressReport['ownView'] {
  return reviewRows(db)
    .all()
    .flatMap(({ endingId, sureness, tryNext, happened, wentWell }) => {
      const ending = ended.get(endingId);
      const text = [tryNext, happened, wentWell].map((part) => part.trim()).find((part) => part !== '');
      return ending && text !== undefined ? [{ text, company: ending.company, on: ending.on, sureness }] : [];
    })
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

const withWords = preparedValue<[], number>('SELECT DISTINCT ending_id FROM received_words');
const withReason = preparedValue<[], number>(
  `SELECT ending_id FROM ending_themes WHERE grade <> 'own'
   UNION SELECT ending_id FROM received_words WHERE grade = 'feedback'`,
);

/** Endings by what they tell: nothing said is no reason, silence is not even that, and some were my own decision. */
function countEndings(db: Db, ended: CountedEndings): ProgressReport['endings'] {
  const hasWords = new Set(withWords(db).all());
  const hasReason = new Set(withReason(db).all());
  const count = (some: (ending: CountedEnding) => boolean) => [...ended.values()].filter(some).length;
  const isMine = ({ code }: CountedEnding) => code !== null && MINE.includes(code);
  return {
    total: ended.size,
    noReason: count((ending) => hasWords.has(ending.id) && !hasReason.has(ending.id) && !isMine(ending)),
    noReply: count(({ code }) => code === 'no_reply'),
    mine: count(isMine),
  };
}

type ThemeRow = { endingId: number; themeId: number; name: string; grade: Grade; control: Control };
const themeRows = prepared<[], ThemeRow>(
  `SELECT et.ending_id AS endingId, t.id AS themeId, t.name, et.grade, t.control
   FROM ending_themes et JOIN themes t ON t.id = et.theme_id ORDER BY t.id, et.grade`,
);

function themesOf(db: Db, ended: CountedEndings): ProgressReport['themes'] {
  const named = themeRows(db)
    .all()
    .filter(({ endingId }) => ended.has(endingId));
  return [...Map.groupBy(named, ({ themeId, grade }) => `${themeId} ${grade}`).values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [{ name: first.name, grade: first.grade, control: first.control, count: group.length }]
        : [];
    })
    .sort((one, other) => other.count - one.count);
}
