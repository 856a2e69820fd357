import { countOf } from '../../../shared/domain/insights/count-of.ts';
import type { Control, Grade } from '../../../shared/endings.ts';
import type { LookedAt, Retrospective, RetrospectiveInput } from '../../../shared/reports-retrospective.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { type CountedEnding, type CountedEndings, countedEndings } from './counted-endings-store.ts';
import { quoteOf } from './progress-endings-store.ts';
import { readDetails } from './progress-report-store.ts';
import { retrospectiveActions } from './retrospective-actions-store.ts';

/** Neither told by an employer nor a silence: what I decided, and what went as I wanted. */
const NOT_THEIRS = ['withdrawn', 'declined_by_me', 'accepted'];

/** What the endings of a period tell: words received and my own view apart, and what was tried since. */
export function retrospective(db: Db, input: RetrospectiveInput): Retrospective {
  const { from, to } = input;
  const all = countedEndings(db);
  const ended = new Map([...all].filter(([, { on }]) => on >= from && on <= to).sort(latestFirst));
  const words = receivedWords(db, ended, input.whole);
  const reviews = readReviews(db, ended);
  const notes = input.notes ? Map.groupBy(noteRows(db).all(), ({ endingId }) => endingId) : new Map();
  const themes = themeRows(db)
    .all()
    .filter(({ endingId }) => ended.has(endingId));
  return {
    ...{ from, to, name: readDetails(db).name },
    strengths: [...ended.values()].flatMap(({ id, company, on }) =>
      (reviews.get(id)?.strengths ?? []).map((text) => ({ text, company, on })),
    ),
    outcomes: outcomesOf(ended),
    ...reasonsIn(ended, words, themes),
    endings: [...ended.values()].map((ending) =>
      lookedAt(
        ending,
        words.get(ending.id) ?? [],
        reviews.get(ending.id)?.own ?? null,
        notes.get(ending.id) ?? [],
      ),
    ),
    themes: themesOf(themes, ended.size),
    actions: retrospectiveActions(db, { from, to }, all),
  };
}

function latestFirst([, one]: [number, CountedEnding], [, other]: [number, CountedEnding]): number {
  return one.on < other.on ? 1 : one.on > other.on ? -1 : other.id - one.id;
}

type WordsRow = { endingId: number; text: string; on: string; grade: 'said' | 'feedback'; spans: string };
const wordsRows = prepared<[], WordsRow>(
  `SELECT w.ending_id AS endingId, w.text, w.received_on AS "on", w.grade,
     json_group_array(json(et.spans)) AS spans
   FROM received_words w LEFT JOIN ending_themes et ON et.words_id = w.id
   GROUP BY w.id ORDER BY w.received_on, w.id`,
);

/** Words by ending; `text` is what is to be printed of them, which may be nothing. */
function receivedWords(db: Db, ended: CountedEndings, whole: boolean) {
  const words = wordsRows(db)
    .all()
    .filter(({ endingId }) => ended.has(endingId))
    .map((row) => ({ ...row, text: whole ? row.text.trim() : quoteOf(row) }));
  return Map.groupBy(words, ({ endingId }) => endingId);
}
type Words = ReturnType<typeof receivedWords>;

type ReviewRow = { endingId: number; sureness: 1 | 2 | 3 | null } & Record<
  'wentWell' | 'keep' | 'happened' | 'tryNext',
  string | null
>;
const reviewRows = prepared<[], ReviewRow>(
  `SELECT ending_id AS endingId, answers ->> 'wentWell' AS wentWell, answers ->> 'keep' AS keep,
     answers ->> 'happened' AS happened, answers ->> 'tryNext' AS tryNext, answers ->> 'sureness' AS sureness
   FROM reviews WHERE finished_on IS NOT NULL`,
);

function readReviews(db: Db, ended: CountedEndings) {
  const filled = (...texts: (string | null)[]) =>
    texts.map((text) => (text ?? '').trim()).filter((text) => text !== '');
  return new Map(
    reviewRows(db)
      .all()
      .filter(({ endingId }) => ended.has(endingId))
      .map(({ endingId, wentWell, keep, happened, tryNext, sureness }) => {
        const text = filled(happened, tryNext).join('\n');
        return [
          endingId,
          { strengths: filled(wentWell, keep), own: text === '' ? null : { text, sureness } },
        ];
      }),
  );
}

type NoteRow = LookedAt['notes'][number] & { endingId: number };
const noteRows = prepared<[], NoteRow>(
  'SELECT ending_id AS endingId, text, written_on AS "on" FROM ending_notes ORDER BY written_on, id',
);

function lookedAt(
  { id, on, company, role, outcome }: CountedEnding,
  words: NonNullable<ReturnType<Words['get']>>,
  own: LookedAt['own'],
  notes: readonly NoteRow[],
): LookedAt {
  const of = (grade: 'said' | 'feedback') =>
    words.flatMap((one) => (one.grade === grade && one.text !== '' ? [{ text: one.text, on: one.on }] : []));
  return {
    ...{ id, on, company, role, outcome, own },
    said: of('said'),
    feedback: of('feedback'),
    notes: notes.map(({ text, on }) => ({ text, on })),
  };
}

/** In the order of the board. */
function outcomesOf(ended: CountedEndings): Retrospective['outcomes'] {
  return [...Map.groupBy(ended.values(), ({ stageId }) => stageId).entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([, group]) => (group[0] ? [{ name: group[0].outcome, count: group.length }] : []));
}

function reasonsIn(
  ended: CountedEndings,
  words: Words,
  themes: readonly ThemeRow[],
): Pick<Retrospective, 'reasons' | 'noReply'> {
  const named = new Set(themes.filter(({ grade }) => grade !== 'own').map(({ endingId }) => endingId));
  const theirs = [...ended.values()].filter(({ code }) => code === null || !NOT_THEIRS.includes(code));
  const hasReason = ({ id }: CountedEnding) =>
    named.has(id) || (words.get(id) ?? []).some(({ grade }) => grade === 'feedback');
  return {
    reasons: countOf(theirs.filter(hasReason).length, theirs.length),
    noReply: theirs.filter(({ code }) => code === 'no_reply').length,
  };
}

type ThemeRow = { endingId: number; themeId: number; name: string; grade: Grade; control: Control };
const themeRows = prepared<[], ThemeRow>(
  `SELECT et.ending_id AS endingId, t.id AS themeId, t.name, et.grade, et.control
   FROM ending_themes et JOIN themes t ON t.id = et.theme_id ORDER BY t.id, et.id`,
);

/** By the control the person gave a theme at each ending: the same theme may be in two lines. */
function themesOf(themes: readonly ThemeRow[], endings: number): Retrospective['themes'] {
  const groups = Map.groupBy(themes, ({ themeId, grade, control }) => `${themeId} ${grade} ${control}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { name, grade, control } = first;
      return [{ name, grade, control, endings: countOf(group.length, endings) }];
    })
    .sort((one, other) => other.endings.k - one.endings.k);
}
