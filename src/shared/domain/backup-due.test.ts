import { describe, expect, it } from 'vitest';
import { dueBackup } from './backup-due.ts';

const now = new Date('2026-11-23T09:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const due = (lastAt: string | null, hasChanges: boolean, hasContent = true) =>
  dueBackup({ lastAt, now, hasChanges, hasContent });

describe('a backup is due', () => {
  it.each([
    ['there is none yet', null, false, 'launch'],
    ['a day went by', ago(24), false, 'launch'],
    ['an hour with changes went by', ago(1), true, 'hourly'],
    ['the clock was set back and something changed', ago(-5), true, 'hourly'],
    ['never: an hour without changes', ago(23.9), false, null],
    ['never: changes within the hour', ago(0.9), true, null],
    ['never: the clock was set back and nothing changed', ago(-48), false, null],
  ] as const)('when %s', (_, lastAt, hasChanges, reason) => {
    expect(due(lastAt, hasChanges)).toBe(reason);
  });

  it('never of an empty profile', () => {
    expect(due(null, true, false)).toBe(null);
  });
});
