import { describe, expect, it } from 'vitest';
import { firstAnswers, listStatuses, settleSheet } from './import-questions.ts';
import type { ImportStage } from './import-types.ts';
import { readSheet } from './read-sheet.ts';
import { recogniseSheet } from './recognise-sheet.ts';

const STAGES: ImportStage[] = [
  { id: 's-applied', code: 'applied', kind: 'stage' },
  { id: 's-rejected', code: 'rejected', kind: 'outcome' },
];

function open(text: string) {
  const sheet = readSheet(text);
  return { sheet, answers: firstAnswers(sheet, recogniseSheet(sheet)) };
}

describe('settleSheet', () => {
  it('asks once per ambiguous date column and stops asking when answered (fault 20)', () => {
    const { sheet, answers } = open(
      'Company,Role,Date Applied,Status Date\nAcme,Chef,03/04/2026,15/04/2026\nZeta,Cook,05/06/2026,01/02/2026\n',
    );
    const settled = settleSheet(sheet, answers, STAGES);
    expect(settled.questions).toEqual([
      {
        kind: 'date-order',
        column: 2,
        label: 'Date Applied',
        example: '03/04/2026',
        likely: null,
        contradictory: false,
      },
    ]);
    expect(settled.orders).toEqual([null, null, null, 'dmy']);
    const answered = settleSheet(sheet, { ...answers, dateOrders: [null, null, 'mdy', null] }, STAGES);
    expect([answered.questions, answered.orders[2]]).toEqual([[], 'mdy']);
  });

  it('trusts the date order of a known file unless the values prove another', () => {
    const head = 'Saved Date,Job Url,Job Title,Company Name\n';
    const tail = ',http://www.linkedin.com/jobs/view/1,Chef,Acme\n';
    expect(open(`${head}"1/2/24, 9:42 AM"${tail}`).answers.dateOrders[0]).toBe('mdy');
    const { sheet, answers } = open(`${head}"13/2/24, 9:42"${tail}`);
    expect(settleSheet(sheet, answers, STAGES).orders[0]).toBe('dmy');
  });

  it('asks about statuses without a certain meaning and about those whose stage is gone', () => {
    const { sheet, answers } = open(
      'Company,Role,Status\nA,r,Applied\nB,r,waiting\nC,r,WAITING \nD,r,Diary Update\nE,r,Offer\nF,r,N/A\n',
    );
    expect(settleSheet(sheet, answers, STAGES).questions).toEqual([
      { kind: 'status', key: 'waiting', status: 'waiting', count: 2, proposedStageId: 's-applied' },
      { kind: 'status', key: 'diary update', status: 'Diary Update', count: 1, proposedStageId: null },
      { kind: 'status', key: 'offer', status: 'Offer', count: 1, proposedStageId: null },
    ]);
    const statusChoices = [
      { status: 'Waiting', choice: { kind: 'stage', stageId: 's-applied' } as const },
      { status: 'diary update', choice: { kind: 'skip' } as const },
      { status: 'Offer', choice: { kind: 'stage', stageId: 'gone' } as const },
    ];
    const left = settleSheet(sheet, { ...answers, statusChoices }, STAGES).questions;
    expect(left.map((question) => question.kind === 'status' && question.key)).toEqual(['offer']);
  });

  it('asks about missing columns and missing roles', () => {
    const bare = open('Company,Notes\nAcme,x\n');
    expect(settleSheet(bare.sheet, bare.answers, STAGES).questions).toEqual([
      { kind: 'missing-column', field: 'role' },
    ]);
    expect(settleSheet(bare.sheet, { ...bare.answers, allowMissingRole: true }, STAGES).questions).toEqual(
      [],
    );
    const gaps = open('Company,Role\nAcme,\nZeta,null\nOmega,Chef\n,\n');
    expect(settleSheet(gaps.sheet, gaps.answers, STAGES).questions).toEqual([
      { kind: 'missing-role', count: 2 },
    ]);
    expect(settleSheet(gaps.sheet, { ...gaps.answers, allowMissingRole: false }, STAGES).questions).toEqual(
      [],
    );
  });
});

describe('listStatuses', () => {
  it('lists every status with its count, its guess and what is chosen', () => {
    const { sheet, answers } = open('Company,Role,Status\nA,r,Absage\nB,r,ABSAGE\nC,r,__proto__\n');
    expect(listStatuses(sheet, answers, STAGES)).toEqual([
      {
        key: 'absage',
        status: 'Absage',
        count: 2,
        guess: { code: 'rejected', certain: true },
        choice: { kind: 'stage', stageId: 's-rejected' },
        proposedStageId: 's-rejected',
      },
      { key: '__proto__', status: '__proto__', count: 1, guess: null, choice: null, proposedStageId: null },
    ]);
  });
});
