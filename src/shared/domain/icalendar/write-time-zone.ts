import { offsetAt, zoneChanges } from './zone-time.ts';

/**
 * The VTIMEZONE of a zone for the years its times are in, as unfolded lines. Every change of the clocks stands by
 * itself: the runtime knows the changes, not the rules behind them.
 */
export function timeZoneLines(zone: string, years: Iterable<number>): string[] {
  const spans = spansAround(years).map(([firstYear, lastYear]) => {
    const start = Date.UTC(firstYear, 0, 1);
    return {
      start,
      first: offsetAt(start, zone),
      changes: zoneChanges(zone, start, Date.UTC(lastYear + 1, 0, 1)),
    };
  });
  const lowest = Math.min(...spans.flatMap(({ first, changes }) => [first, ...changes.map(({ to }) => to)]));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...spans.flatMap(({ start, first, changes }) => [
      ...observanceLines(start, first, first, lowest),
      ...changes.flatMap(({ at, from, to }) => observanceLines(at, from, to, lowest)),
    ]),
    'END:VTIMEZONE',
  ];
}

/** The years with one more at each end, so that every time has a change before it; those that meet are one span. */
function spansAround(years: Iterable<number>): [number, number][] {
  const spans: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && year - 1 <= last[1] + 1) last[1] = year + 1;
    else spans.push([year - 1, year + 1]);
  }
  return spans;
}

/** What lies above the lowest offset of these years is called daylight time; only the name hangs on it. */
function observanceLines(at: number, from: number, to: number, lowest: number): string[] {
  const kind = to > lowest ? 'DAYLIGHT' : 'STANDARD';
  const offset = writeOffset(to);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${compactTime(new Date(at + from).toISOString())}`,
    `TZOFFSETFROM:${writeOffset(from)}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:UTC${offset}`,
    `END:${kind}`,
  ];
}

/** "2026-12-03T14:00" or an ISO instant as `20261203T140000`. */
export function compactTime(time: string): string {
  const digits = time.replace(/\.\d+|\D/g, '');
  return `${digits.slice(0, 8)}T${digits.slice(8, 14).padEnd(6, '0')}`;
}

function writeOffset(offset: number): string {
  const seconds = Math.round(Math.abs(offset) / 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = seconds % 60 === 0 ? '' : two(seconds % 60);
  return `${offset < 0 ? '-' : '+'}${two(seconds / 3600)}${two((seconds / 60) % 60)}${rest}`;
}
