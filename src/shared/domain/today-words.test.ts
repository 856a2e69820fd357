import { describe, expect, it } from 'vitest';
import {
  companiesTogether,
  countdownWords,
  forDayWords,
  goodTimeWords,
  headlineWords,
  longDayWords,
  type TalkAhead,
  talkAbout,
  talkTitle,
} from './today-words.ts';

/** A Monday. */
const TODAY = '2026-11-23';
const call = (startsAt: string): TalkAhead => ({ startsAt, kind: 'recruiter_call' });
const panel = (startsAt: string): TalkAhead => ({ startsAt, kind: 'panel' });

describe('the sentence under the date', () => {
  it.each<[number, TalkAhead[], string]>([
    [0, [], 'Nothing is due today.'],
    [1, [], 'One thing is for today.'],
    [3, [], 'Three things are for today.'],
    [12, [], '12 things are for today.'],
    [
      0,
      [panel('2026-11-26T10:00'), call('2026-11-24T10:30')],
      'Nothing is due today. A call tomorrow, an interview on Thursday.',
    ],
    [0, [panel('2026-11-23T10:00')], 'An interview today at 10:00. Nothing else is due today.'],
    [
      2,
      [call('2026-11-23T09:30'), panel('2026-11-23T14:00')],
      'A call today at 09:30 and an interview today at 14:00. Two other things are for today.',
    ],
    [
      0,
      [panel('2026-11-26T10:00'), panel('2026-11-26T15:00')],
      'Nothing is due today. Two interviews on Thursday.',
    ],
    [
      0,
      [
        call('2026-11-24T10:30'),
        panel('2026-11-26T10:00'),
        panel('2026-11-27T10:00'),
        call('2026-11-28T09:00'),
      ],
      'Nothing is due today. A call tomorrow, an interview on Thursday, then two more.',
    ],
    // In a week the weekday would mean today.
    [0, [panel('2026-11-30T10:00')], 'Nothing is due today.'],
    [0, [{ startsAt: '2026-11-25T10:00', kind: 'task' }], 'Nothing is due today. A task on Wednesday.'],
  ])('for %i due and %j', (due, talks, words) => {
    expect(headlineWords(due, talks, TODAY)).toBe(words);
  });
});

describe('a talk', () => {
  it.each([
    [{ company: 'Tidewell Health', kind: 'recruiter_call', round: 1 }, 'Tidewell Health, first call'],
    [{ company: 'Tidewell Health', kind: 'recruiter_call', round: 2 }, 'Tidewell Health, call'],
    [{ company: 'Brightmoor Council', kind: 'panel', round: 1 }, 'Brightmoor Council, panel interview'],
    [{ company: 'Acme', kind: 'other', round: 3 }, 'Acme, interview'],
  ] as const)('is called by company and kind: %j', (talk, title) => {
    expect(talkTitle(talk)).toBe(title);
  });

  it.each([
    [['Amira Holt'], 'By phone', '', 'Lead. With Amira Holt, by phone.'],
    [
      ['Priya Sandell', 'B', 'C'],
      'Brightmoor House',
      '',
      'Lead. With Priya Sandell and two others, at Brightmoor House.',
    ],
    [['Ann', 'Ben'], '', 'https://meet.example/x', 'Lead. With Ann and Ben, online.'],
    [[], 'Zoom', '', 'Lead. On Zoom.'],
    [[], 'Phone', '', 'Lead. By phone.'],
    [[], 'At the depot, gate 4.', '', 'Lead. At the depot, gate 4.'],
    [[], '', '', 'Lead.'],
  ])('says with whom and where: %j, %s', (people, place, link, words) => {
    expect(talkAbout({ role: 'Lead', people, place, link })).toBe(words);
  });

  it('is counted down in days', () => {
    expect(countdownWords(TODAY, TODAY)).toEqual({ near: 'Today', behind: null });
    expect(countdownWords('2026-11-24', TODAY)).toEqual({ near: 'Tomorrow', behind: null });
    expect(countdownWords('2026-11-26', TODAY)).toEqual({ near: null, behind: 'in 3 days' });
    // Over a change of clocks too.
    expect(countdownWords('2026-03-30', '2026-03-28').behind).toBe('in 2 days');
  });
});

it('the head of the page is the day', () => {
  expect(longDayWords(TODAY)).toBe('Monday 23 November');
});

it('few companies are named, many counted', () => {
  expect(companiesTogether(['Ravel Textiles'], 1)).toBe('Ravel Textiles');
  expect(companiesTogether(['Ravel Textiles', 'Fennick and Lowe'], 2)).toBe(
    'Ravel Textiles and Fennick and Lowe',
  );
  expect(companiesTogether(['A', 'B', 'C'], 3)).toBe('A, B and C');
  expect(companiesTogether(['A', 'B', 'C'], 7)).toBe('A, B and five others');
});

it('a letter and a question say for when they are', () => {
  expect(goodTimeWords(TODAY, TODAY)).toBe('today');
  expect(goodTimeWords('2026-11-24', TODAY)).toBe('today or Tue');
  expect(goodTimeWords('2026-11-27', TODAY)).toBeNull();
  expect(forDayWords('2026-11-26', TODAY)).toBe('For Thursday');
  expect(forDayWords('2026-11-24', TODAY)).toBe('For tomorrow');
  expect(forDayWords('2026-11-30', TODAY)).toBeNull();
});
