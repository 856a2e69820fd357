import type { AddTheme, Theme, UpdateTheme } from '../../../shared/endings-themes.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

type ThemeRow = Omit<Theme, 'shipped' | 'hidden'> & { shipped: 0 | 1; hidden: 0 | 1 };

const COLUMNS = 'id, code, name, definition, control, shipped, hidden, revision';
const allThemes = prepared<[], ThemeRow>(`SELECT ${COLUMNS} FROM themes ORDER BY shipped DESC, id`);
const themeById = prepared<[number], ThemeRow>(`SELECT ${COLUMNS} FROM themes WHERE id = ?`);
const themeByCode = prepared<[string], ThemeRow>(`SELECT ${COLUMNS} FROM themes WHERE code = ?`);
const sameName = prepared<[string, number], { id: number }>(
  'SELECT id FROM themes WHERE name = ? COLLATE NOCASE AND id <> ?',
);

/** Every theme, hidden ones too: the shipped ones in their order, then own ones as they were added. */
export function listThemes(db: Db): Theme[] {
  return allThemes(db).all().map(readTheme);
}

/** A theme by its code. NOT_FOUND when there is none. */
export function themeOfCode(db: Db, code: string): Theme {
  const row = themeByCode(db).get(code);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This theme is not there any more.');
  return readTheme(row);
}

/** Adds an own theme. INVALID when its name is taken. */
export function addTheme(db: Db, input: AddTheme): Theme {
  checkName(db, input.name, 0);
  const { lastInsertRowid } = db
    .prepare('INSERT INTO themes (code, name, definition, control) VALUES (?, ?, ?, ?)')
    .run(`own-${crypto.randomUUID()}`, input.name, input.definition, input.control);
  return themeOfId(db, Number(lastInsertRowid));
}

/** Renames, describes, or hides a theme; its code stays. CONFLICT when the revision is stale. */
export function updateTheme(db: Db, input: UpdateTheme): Theme {
  const theme = { ...themeOfId(db, input.id), ...input.changes };
  checkRevision(theme, input, 'This theme', RELOAD);
  checkName(db, theme.name, theme.id);
  db.prepare(
    'UPDATE themes SET name = ?, definition = ?, control = ?, hidden = ?, revision = revision + 1 WHERE id = ?',
  ).run(theme.name, theme.definition, theme.control, theme.hidden ? 1 : 0, theme.id);
  return themeOfId(db, theme.id);
}

function themeOfId(db: Db, id: number): Theme {
  const row = themeById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This theme is not there any more.');
  return readTheme(row);
}

function checkName(db: Db, name: string, exceptId: number): void {
  if (sameName(db).get(name, exceptId))
    throw new ExpectedError('INVALID', `There is a theme called “${name}” already.`);
}

function readTheme(row: ThemeRow): Theme {
  return { ...row, shipped: row.shipped === 1, hidden: row.hidden === 1 };
}
