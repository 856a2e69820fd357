import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/domain/statistics.ts';
import type { GroupReach } from '../../../../shared/insights.ts';
import type { CountOf } from '../../../../shared/reports.ts';
import {
  apart,
  funnelRows,
  funnelTable,
  funnelTitle,
  groupRows,
  groupTable,
  shareWords,
} from './share-rows.ts';

const of = (k: number, n: number): CountOf => ({ k, n, interval: n < 5 ? null : wilson(k, n) });
const group = (name: string, sent: number, interview: number): GroupReach => ({
  key: name,
  name,
  sent,
  replied: of(interview, sent),
  interview: of(interview, sent),
  offer: of(0, sent),
});

describe('the funnel', () => {
  const step = (stageId: number, name: string, k: number, n: number) => ({
    stageId,
    name,
    reached: of(k, n),
  });
  const rows = funnelRows([
    { stageId: 2, name: 'Applied', reached: { k: 35, n: 35, interval: null } },
    step(4, 'Interview', 12, 35),
    step(5, 'Offer', 5, 35),
  ]);

  it('says in the chart what stands in the table', () => {
    expect(rows.map(shareWords)).toEqual([
      'Applied: 35 of 35',
      'Interview: 12 of 35 (about 21 to 51 in 100)',
      'Offer: 5 of 35 (about 6 to 29 in 100)',
    ]);
    expect(funnelTable(rows).rows).toEqual([
      ['Applied', 35, 35, 100, ''],
      ['Interview', 12, 35, 34, '21 to 51'],
      ['Offer', 5, 35, 14, '6 to 29'],
    ]);
  });

  it('is called by the interview, by the furthest stage where there is none, and by what was sent', () => {
    expect(funnelTitle(rows)).toBe('12 of 35 reached an interview');
    expect(
      funnelTitle(funnelRows([step(2, 'Sent', 9, 9), step(3, 'Phone call', 2, 9), step(4, 'Yes', 0, 9)])),
    ).toBe('2 of 9 reached Phone call');
    expect(funnelTitle(funnelRows([step(2, 'Sent', 1, 1), step(4, 'Interview', 0, 1)]))).toBe(
      '1 application sent',
    );
    expect(
      funnelTitle(funnelRows([step(2, 'Sent', 4, 4), step(3, 'Call', 1, 4), step(4, 'Interview', 0, 4)])),
    ).toBe('1 of 4 reached Call');
    expect(funnelTable(funnelRows([step(2, 'Sent', 0, 0)])).rows).toEqual([]);
    expect(funnelTitle(funnelRows([step(2, 'Sent', 0, 0)]))).toBe('Nothing sent in this period');
  });

  it('says counts alone below five', () => {
    const few = funnelRows([step(2, 'Applied', 4, 4), step(4, 'Interview', 1, 4)]);
    expect(few.map(shareWords)).toEqual(['Applied: 4 of 4', 'Interview: 1 of 4']);
    expect(funnelTable(few).rows[1]).toEqual(['Interview', 1, 4, '', 'too few']);
  });
});

describe('groups', () => {
  it('stand by how many were sent, with the same numbers in chart and table', () => {
    const groups = [group('', 3, 1), group('Fair', 20, 2), group('Referral', 20, 18)];
    const rows = groupRows(groups);
    expect(rows.map(shareWords)).toEqual([
      'Fair: 2 of 20 (about 3 to 30 in 100)',
      'Referral: 18 of 20 (about 70 to 97 in 100)',
      'No source noted: 1 of 3',
    ]);
    expect(groupTable(groups, 'Source').rows).toEqual([
      ['Fair', 20, 2, 2, '3 to 30', 0],
      ['Referral', 20, 18, 18, '70 to 97', 0],
      ['No source noted', 3, 1, 1, 'too few', 0],
    ]);
    expect(apart(rows)).toEqual(['Fair', 'Referral']);
  });

  it('cannot be told apart while their ranges overlap or are missing', () => {
    expect(apart(groupRows([group('Fair', 6, 1), group('Referral', 6, 4), group('Own', 3, 3)]))).toBeNull();
  });
});
