import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isTimeZone, localTimeAt } from './zone-time.ts';

describe('a local time in a zone', () => {
  it.each([
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00Z'],
    ['2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59Z'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z'],
    ['2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00Z'],
    ['2026-12-03T08:00', 'Pacific/Kiritimati', '2026-12-02T18:00Z'],
    ['2026-12-03T08:00', 'UTC', '2026-12-03T08:00Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(`${instant.slice(0, -1)}:00.000Z`);
  });

  it('comes back from its instant', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 60_000_000 }), (zone, minutes) => {
        const local = localTimeAt(minutes * 60_000, zone);
        expect(localTimeAt(instantOf(local, zone), zone)).toBe(local);
      }),
      { seed: 20261127, numRuns: 1_000 },
    );
  });

  it.each(['', '+01:00', 'Mars/Base', 'W. Europe Standard Time', 'Europe/Berlin\r\nX:1', 'a'.repeat(1_000)])(
    'is refused in %j',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );
});
