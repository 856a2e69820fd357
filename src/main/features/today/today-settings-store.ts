import { type Settings, settingsInput } from '../../../shared/settings.ts';
import type { Db } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';

const preferences = preparedValue<[], string>('SELECT preferences FROM settings WHERE id = 1');

/** The preferences the page goes by; the shipped ones when what is stored cannot be read. */
export function todaySettings(db: Db): Pick<Settings, 'weekStart' | 'peoplePerWeek' | 'quietDays'> {
  const stored: unknown = JSON.parse(preferences(db).get() ?? '{}');
  const wanted = settingsInput.pick({ weekStart: true, peoplePerWeek: true, quietDays: true });
  const read = wanted.safeParse(stored);
  return read.success ? read.data : wanted.parse({});
}
