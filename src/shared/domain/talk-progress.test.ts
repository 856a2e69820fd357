import { describe, expect, it } from 'vitest';
import { talkProgress, thanksTiming } from './talk-progress.ts';

const TALK = {
  askedOn: null,
  declinedOn: null,
  startsAt: null,
  timeZone: null,
  minutes: 20,
  heldOn: null,
  thankedOn: null,
};
const TIMED = { ...TALK, askedOn: '2026-11-20', startsAt: '2026-11-25T18:00', timeZone: 'America/New_York' };
const NOON = Date.parse('2026-11-23T12:00:00Z');

describe('how far a talk got', () => {
  it('follows its days', () => {
    expect(talkProgress(TALK, NOON)).toBe('preparing');
    expect(talkProgress({ ...TALK, askedOn: '2026-11-20' }, NOON)).toBe('asked');
    expect(talkProgress(TIMED, NOON)).toBe('arranged');
    expect(talkProgress({ ...TIMED, heldOn: '2026-11-25' }, NOON)).toBe('held');
    expect(talkProgress({ ...TIMED, heldOn: '2026-11-25', thankedOn: '2026-11-26' }, NOON)).toBe('thanked');
  });

  it('is arranged until the time it was to take has passed in its own zone', () => {
    const end = Date.parse('2026-11-25T23:20:00Z');
    expect(talkProgress(TIMED, end - 1)).toBe('arranged');
    expect(talkProgress(TIMED, end)).toBe('over');
  });

  it('ends with a no, unless it was held after all', () => {
    const declined = { ...TIMED, declinedOn: '2026-11-24' };
    expect(talkProgress(declined, NOON)).toBe('declined');
    expect(talkProgress({ ...declined, heldOn: '2026-11-30' }, NOON)).toBe('held');
  });

  it('needs no letter and no time to have been held', () => {
    expect(talkProgress({ ...TALK, heldOn: '2026-11-22' }, NOON)).toBe('held');
  });
});

describe('when to thank', () => {
  it('is at best within a day, in good time within three, and later as well', () => {
    const until = '2026-12-01';
    expect(thanksTiming('2026-11-28', '2026-11-28')).toEqual({ when: 'now', until });
    expect(thanksTiming('2026-11-28', '2026-11-29')).toEqual({ when: 'now', until });
    expect(thanksTiming('2026-11-28', '2026-11-30')).toEqual({ when: 'soon', until });
    expect(thanksTiming('2026-11-28', '2026-12-01')).toEqual({ when: 'soon', until });
    expect(thanksTiming('2026-11-28', '2026-12-02')).toEqual({ when: 'later', until });
  });
});
