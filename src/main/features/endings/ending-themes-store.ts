import { z } from 'zod';
import type { EndingTheme, Grade, ReceivedWords, ThemeOnEnding } from '../../../shared/endings.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

const spansShape = z.array(z.tuple([z.number(), z.number()]));

type ThemeRow = Omit<EndingTheme, 'spans'> & { spans: string };

const themesOf = prepared<[number], ThemeRow>(
  `SELECT t.id AS themeId, t.code, t.name, et.grade, et.control, et.sureness, et.named, et.words_id AS wordsId, et.spans
   FROM ending_themes et JOIN themes t ON t.id = et.theme_id WHERE et.ending_id = ? ORDER BY et.id`,
);
const themeIdByCode = preparedValue<[string], number>('SELECT id FROM themes WHERE code = ?');
type ThemeValues = {
  endingId: number;
  themeId: number;
  grade: Grade;
  control: string;
  sureness: number | null;
  named: string;
  wordsId: number | null;
  spans: string;
  hasNewWords: 0 | 1;
};
const upsertTheme = prepared<[ThemeValues]>(
  `INSERT INTO ending_themes (ending_id, theme_id, grade, control, sureness, named, words_id, spans)
   VALUES (@endingId, @themeId, @grade, @control, @sureness, @named, @wordsId, @spans)
   ON CONFLICT (ending_id, theme_id, grade) DO UPDATE SET control = @control, sureness = @sureness, named = @named,
     words_id = CASE @hasNewWords WHEN 1 THEN @wordsId ELSE words_id END,
     spans = CASE @hasNewWords WHEN 1 THEN @spans ELSE spans END`,
);
const removeOthers = prepared<[number, string, string]>(
  `DELETE FROM ending_themes WHERE ending_id = ? AND grade = ?
   AND theme_id NOT IN (SELECT t.id FROM themes t JOIN json_each(?) wanted ON wanted.value = t.code)`,
);

/** The themes on an ending, each with who says so. */
export function themesOfEnding(db: Db, endingId: number): EndingTheme[] {
  return themesOf(db)
    .all(endingId)
    .map((row) => ({ ...row, spans: spansShape.parse(JSON.parse(row.spans)) }));
}

/**
 * Makes `themes` the themes of one grade on an ending: those not named go, the other grades stay as they are.
 * `words` are the received words their spans stand in; null keeps the words and spans they had.
 */
export function replaceThemes(
  db: Db,
  endingId: number,
  grade: Grade,
  themes: readonly ThemeOnEnding[],
  words: ReceivedWords | null,
): void {
  removeOthers(db).run(endingId, grade, JSON.stringify(themes.map((theme) => theme.code)));
  for (const theme of themes) {
    const themeId = themeIdByCode(db).get(theme.code);
    if (themeId === undefined)
      throw new ExpectedError('NOT_FOUND', 'One of these themes is not there any more. Reload the page.');
    const length = words?.text.length ?? 0;
    const spans = theme.spans.filter(([start, end]) => start < end && end <= length);
    upsertTheme(db).run({
      endingId,
      themeId,
      grade,
      control: theme.control,
      sureness: theme.sureness,
      named: theme.named,
      wordsId: words && spans.length > 0 ? words.id : null,
      spans: JSON.stringify(spans),
      hasNewWords: words ? 1 : 0,
    });
  }
}
