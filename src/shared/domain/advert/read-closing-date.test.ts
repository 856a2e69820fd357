import { describe, expect, it } from 'vitest';
import { readClosingDate } from './read-closing-date.ts';

describe('closing date of an advert', () => {
  it.each([
    ['Closing date: 2026-12-31', '2026-12-31'],
    ['Applications close at midnight on Friday 4 December 2026', '2026-12-04'],
    ['Deadline: December 18th, 2026 at 5pm', '2026-12-18'],
    ['Apply by 25/12/2026', '2026-12-25'],
    ['Apply by 12/25/2026', '2026-12-25'],
    ['Apply by 05/05/2027', '2027-05-05'],
    ['Closing date\n1st of March 2027', '2027-03-01'],
    ['Bewerbungsfrist: 03.04.2027', '2027-04-03'],
    ['Bewerben Sie sich bis zum 31. März 2027', '2027-03-31'],
    ['Bewerbungsschluss 1.2.27', '2027-02-01'],
    ['Date limite de candidature : 1er février 2027', '2027-02-01'],
    ['Postulez avant le 03/04/2027', '2027-04-03'],
    ['Closing date: 29 February 2028', '2028-02-29'],
    ['Closes 4 December 2026. Interviews on 10 December 2026.', '2026-12-04'],
  ])('reads %j', (text, date) => {
    expect(readClosingDate(text)?.value).toBe(date);
  });

  it.each([
    'Posted on 4 December 2026',
    'Start date: 4 January 2027',
    'Closing date: 4 December',
    'Closing date: as soon as possible',
    'Closing date: 31 February 2027',
    'Closing date: 29.02.2027',
    'Closing date: 03/04/2027',
    'Closing date: 31 December 9999',
    'Closing date: 4 December 2026\nApply by 6 December 2026',
  ])('leaves it open for %j', (text) => {
    expect(readClosingDate(text)).toBeNull();
  });
});
