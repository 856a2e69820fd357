import { formatDay, formatLocalTime, formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';

/** Writes days and local times as the person chose in Settings. */
export function useDayWords() {
  const { dateFormat } = useSettings();
  return {
    day: (day: string) => formatDay(day, dateFormat),
    shortDay: (day: string) => formatShortDay(day, dateFormat),
    localTime: (time: string) => formatLocalTime(time, dateFormat),
  };
}
