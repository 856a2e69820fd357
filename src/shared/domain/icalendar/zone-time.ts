const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Whether the runtime knows the zone; every other function here takes only such names. */
export function isTimeZone(zone: string): boolean {
  return formatOf(zone) !== null;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone)?.formatToParts(instant) ?? [])
    parts[type] = Number.parseInt(value, 10);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  // Only whole seconds are shown; before 1970 the rest of one counts backwards.
  return local - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which the clocks of a zone show a local time (`YYYY-MM-DDTHH:MM`). Of a time shown twice it is the
 * first, and one that is skipped counts on from before the change, as RFC 5545 §3.3.5 asks.
 */
export function instantOf(local: string, zone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const before = asUtc - offsetAt(asUtc - DAY_MS, zone);
  if (offsetAt(before, zone) === asUtc - before) return before;
  const after = asUtc - offsetAt(asUtc + DAY_MS, zone);
  return offsetAt(after, zone) === asUtc - after ? after : before;
}

/** What the clocks of a zone show at an instant, as `YYYY-MM-DDTHH:MM`. */
export function localTimeAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/** A change of the clocks: the instant, and the offsets before and after in milliseconds. */
export type ZoneChange = { at: number; from: number; to: number };

/** The changes of the clocks of a zone between two instants, to the minute, found by asking for the offset every day. */
export function zoneChanges(zone: string, start: number, end: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  let from = offsetAt(start, zone);
  for (let day = start; day < end; day += DAY_MS) {
    const to = offsetAt(day + DAY_MS, zone);
    if (to === from) continue;
    changes.push({ at: changeBetween(zone, day, day + DAY_MS, from), from, to });
    from = to;
  }
  return changes;
}

/** The first whole minute after `low` at which the offset is no longer `from`. */
function changeBetween(zone: string, low: number, high: number, from: number): number {
  let [same, other] = [low, high];
  while (other - same > MINUTE_MS) {
    const middle = same + Math.floor((other - same) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle, zone) === from) same = middle;
    else other = middle;
  }
  return other;
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = makeFormat(zone);
  // Names come from files: a file of wrong names must not fill the memory.
  if (made !== null) formats.set(zone, made);
  return made;
}

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  // "+01:00" would be taken too, but is no name of a zone.
  if (!/^[a-z][\w+/-]{0,63}$/i.test(zone)) return null;
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}
