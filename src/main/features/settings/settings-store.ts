import type { Settings } from '../../../shared/settings.ts';
import type { Db } from '../../context.ts';
import { readSettings } from '../../database/read-settings.ts';

/** Keeps the changed preferences and gives all of them. */
export function updateSettings(db: Db, changes: Partial<Settings>): Settings {
  const next = { ...readSettings(db), ...changes };
  db.prepare('UPDATE settings SET preferences = ? WHERE id = 1').run(JSON.stringify(next));
  return next;
}
