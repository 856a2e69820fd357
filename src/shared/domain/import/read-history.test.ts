import { describe, expect, it } from 'vitest';
import { firstAnswers } from './import-questions.ts';
import type { ImportStage } from './import-types.ts';
import { OUTCOME_CODES, STAGE_CODES } from './import-types.ts';
import { planImport } from './plan-import.ts';
import { dateHistory, readHistory } from './read-history.ts';
import { readJobJson } from './read-job-json.ts';
import { readSheet, sheetFromRecords } from './read-sheet.ts';
import { recogniseSheet } from './recognise-sheet.ts';

const STAGES: ImportStage[] = [
  ...STAGE_CODES.map((code) => ({ id: code, code, kind: 'stage' as const })),
  ...OUTCOME_CODES.map((code) => ({ id: code, code, kind: 'outcome' as const })),
];
const TODAY = '2026-11-23';

function planOf(text: string) {
  const sheet = readSheet(text);
  const recognised = recogniseSheet(sheet);
  return {
    recognised,
    plan: planImport({
      sheet,
      ...firstAnswers(sheet, recognised),
      defaultStageId: 'applied',
      stages: STAGES,
      existing: [],
      today: TODAY,
      duplicates: 'skip',
    }),
  };
}
const moves = (row: { events: { stageId: string; on: string }[] } | undefined) =>
  row?.events.map(({ stageId, on }) => `${stageId} ${on}`);

describe('readHistory', () => {
  it.each([
    ['Applied 3 Mar; Interview 10 Mar', ['Applied 2026-03-03', 'Interview 2026-03-10']],
    [
      'Applied 20 Dec → Phone screen Jan 5th → Rejected 2 Feb',
      ['Applied 2025-12-20', 'Phone screen 2026-01-05', 'Rejected 2026-02-02'],
    ],
    ['2026-03-03: Applied\n2026-03-10: Interview', ['Applied 2026-03-03', 'Interview 2026-03-10']],
    ['Beworben am 3.3., Gespräch am 10.3.', ['Beworben 2026-03-03', 'Gespräch 2026-03-10']],
    ['Applied (Mar 3, 2026) | Offer (April 1, 2026)', ['Applied 2026-03-03', 'Offer 2026-04-01']],
    [
      "[{'stage': 'Applied', 'date': '2026-03-03'}, {'stage': 'Offer', 'date': '2026-04-01'}]",
      ['Applied 2026-03-03', 'Offer 2026-04-01'],
    ],
    ['Applied 29 Feb', ['Applied 2024-02-29']],
    ['called twice', ['called twice null']],
    ['n/a', []],
  ])('reads %s', (text, expected) => {
    const { steps } = dateHistory(readHistory(text, null), TODAY);
    expect(steps.map(({ status, on }) => `${status} ${on}`)).toEqual(expected);
  });
});

describe('hand-made sheets', () => {
  it('turns a history column into moves, asks about unknown steps and says that years were missing', () => {
    const sheet =
      'Company,Role,History\nInn,Cook,Applied 3 Mar; Interview 10 Mar\nOde,Tutor,Applied 3 Mar; On the bench 9 Mar\n';
    const { plan } = planOf(sheet);
    expect(moves(plan.rows[0])).toEqual(['applied 2026-03-03', 'interview 2026-03-10']);
    expect(plan.rows[0]?.remarks).toEqual([
      'The history gives no years; the latest possible ones were taken.',
    ]);
    expect(plan.rows[0]?.note).toBe('History: Applied 3 Mar; Interview 10 Mar');
    expect(plan.questions).toMatchObject([{ kind: 'status', key: 'on the bench' }]);
    expect(plan.listed).toMatchObject([{ line: 3, cause: 'status-open' }]);
  });

  it('asks once which part of the days in a history is the day', () => {
    const { plan } = planOf('Company,Role,History\nInn,Cook,Applied 03/04/2026; Interview 05/06/2026\n');
    expect(plan.questions).toMatchObject([{ kind: 'date-order', example: '03/04/2026' }]);
  });

  it('turns one column per stage into moves, the outcomes too', () => {
    const { plan } = planOf(
      'Company,Role,Applied,Screening,Interview,Offer,Rejected,Ghosted\nInn,Cook,2026-03-03,,2026-03-10,,2026-03-20,\nOde,Tutor,2026-03-04,2026-03-06,,,,\nKite,Host,2026-03-04,,,,,2026-05-01\n',
    );
    expect(plan.questions).toEqual([]);
    expect(plan.rows.map(moves)).toEqual([
      ['applied 2026-03-03', 'interview 2026-03-10', 'rejected 2026-03-20'],
      ['applied 2026-03-04', 'screening 2026-03-06'],
      ['applied 2026-03-04', 'no_reply 2026-05-01'],
    ]);
  });

  it('knows Teal by its columns', () => {
    const { recognised, plan } = planOf(
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\nCook,Inn,"40,000",Leeds,Applied,2026-03-01,,2026-03-03,2026-12-01,5\n',
    );
    expect(recognised.kind).toBe('teal');
    expect(plan.rows[0]).toMatchObject({
      role: 'Cook',
      company: 'Inn',
      nextStepOn: '2026-12-01',
      pay: '40,000',
    });
    expect(moves(plan.rows[0])).toEqual(['saved 2026-03-01', 'applied 2026-03-03']);
  });
});

describe('readJobJson', () => {
  it('lays Huntr’s jobs out as a sheet Rebound knows', () => {
    const json = JSON.stringify({
      lists: [{ id: 'l1', name: 'Interview' }],
      jobs: [
        {
          id: 'j1',
          title: 'Cook',
          url: 'https://inn.example/1',
          _company: { name: 'Inn' },
          _list: 'l1',
          htmlDescription: '<p>Good <b>food</b></p>',
          location: { address: 'Leeds' },
          createdAt: '2026-03-01T23:30:00.000Z',
          lastMovedAt: 1_773_100_800_000,
        },
      ],
    });
    const read = readJobJson(json);
    if (read.kind !== 'rows') throw new Error(read.message);
    const sheet = sheetFromRecords({ records: read.records, problems: [], cutShort: false }, ',', 1);
    expect(recogniseSheet(sheet).kind).toBe('huntr');
    expect(sheet.rows[0]?.cells).toEqual([
      'Inn',
      'Cook',
      'Interview',
      'https://inn.example/1',
      'Leeds',
      '',
      '2026-03-01T23:30:00.000Z',
      '2026-03-10',
      '',
      'Good food',
      '',
    ]);
  });

  it('refuses what is cut off, too deep or holds no jobs, and drops the names that reach into objects', () => {
    expect(readJobJson('[{"title":"a"')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('not whole'),
    });
    expect(readJobJson(`${'['.repeat(65)}${']'.repeat(65)}`)).toMatchObject({
      message: expect.stringContaining('64 levels'),
    });
    expect(readJobJson('{"a":[1]}')).toMatchObject({ message: expect.stringContaining('no list of jobs') });
    readJobJson(
      '[{"title":"a","_list":"x","__proto__":{"reached":true},"constructor":{"prototype":{"reached":true}}}]',
    );
    expect({}).not.toHaveProperty('reached');
  });
});
