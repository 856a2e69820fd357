import { type Settings, settingsInput } from '../../shared/settings.ts';
import type { Db } from '../context.ts';

/** The preferences of the open profile; what was never chosen has its default. */
export function readSettings(db: Db): Settings {
  const row = db.prepare<[], { preferences: string }>('SELECT preferences FROM settings WHERE id = 1').get();
  const stored: unknown = row ? JSON.parse(row.preferences) : {};
  const read = settingsInput.safeParse(stored);
  if (read.success) return read.data;
  // One value this version does not know must not take the others with it.
  const unknown = new Set(read.error.issues.map((issue) => issue.path[0]));
  const kept = Object.entries(isRecord(stored) ? stored : {}).filter(([name]) => !unknown.has(name));
  return settingsInput.parse(Object.fromEntries(kept));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
