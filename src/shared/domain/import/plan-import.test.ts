import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAnswers } from './import-questions.ts';
import type { ImportStage } from './import-types.ts';
import { OUTCOME_CODES, STAGE_CODES } from './import-types.ts';
import type { PlanImportInput } from './plan-import.ts';
import { planImport } from './plan-import.ts';
import { readSheet } from './read-sheet.ts';
import { recogniseSheet } from './recognise-sheet.ts';

const STAGES: ImportStage[] = [
  ...STAGE_CODES.map((code): ImportStage => ({ id: code, code, kind: 'stage' })),
  ...OUTCOME_CODES.map((code): ImportStage => ({ id: code, code, kind: 'outcome' })),
];

function plan(text: string, more: Partial<PlanImportInput> = {}) {
  const sheet = readSheet(text);
  const recognised = recogniseSheet(sheet);
  return planImport({
    sheet,
    ...firstAnswers(sheet, recognised),
    defaultStageId: recognised.stageCode ?? 'applied',
    stages: STAGES,
    existing: [],
    today: '2026-11-23',
    duplicates: 'skip',
    ...more,
  });
}

describe('planImport', () => {
  it('plans a full row', () => {
    const { rows, listed, questions } = plan(
      'Company;Role;Status;Date Applied;Response date;Link;Location;Source;Salary;Notes;Tags;Next step;Next follow-up;Contact person;Contact email\nAcme Ltd;Chef;Interview;15.01.2026;20.01.2026;https://a.example/1;Köln;Fair;40k;nice;a,b;Call;30.11.2026;Eva;eva@a.example\n',
    );
    expect([listed, questions]).toEqual([[], []]);
    expect(rows).toEqual([
      {
        line: 2,
        company: 'Acme Ltd',
        role: 'Chef',
        stageId: 'interview',
        events: [
          { stageId: 'applied', on: '2026-01-15', dateKnown: true },
          { stageId: 'interview', on: '2026-01-20', dateKnown: true },
        ],
        url: 'https://a.example/1',
        place: 'Köln',
        source: 'Fair',
        pay: '40k',
        note: 'nice',
        tags: ['a', 'b'],
        nextStep: 'Call',
        nextStepOn: '2026-11-30',
        contact: { name: 'Eva', email: 'eva@a.example' },
        remarks: [],
        sameAs: null,
      },
    ]);
  });

  it('plans the files of LinkedIn in their stage and on their day', () => {
    const applied = plan(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/4/23, 9:42 AM",me@x.example, +491234,Acme,Chef,http://www.linkedin.com/jobs/view/1,cv.pdf,Disability?:No\n',
    );
    expect(applied.questions).toEqual([]);
    expect(applied.rows[0]).toMatchObject({
      events: [{ stageId: 'applied', on: '2023-03-04', dateKnown: true }],
      note: 'Resume Name: cv.pdf',
      contact: null,
    });
    const saved = plan(
      'Saved Date,Job Url,Job Title,Company Name\n"3/4/23, 9:42 AM",http://www.linkedin.com/jobs/view/1,Chef,Acme\n',
    );
    expect(saved.rows[0]?.events).toEqual([{ stageId: 'saved', on: '2023-03-04', dateKnown: true }]);
  });

  it('lists rows without a company or a role, and keeps the latter when allowed', () => {
    const text = 'Company,Role,Notes\n,Chef,\nAcme,N/A,\n,,hello\nZeta,Cook,\n';
    expect(plan(text).listed.map(({ line, cause, reason }) => [line, cause, reason])).toEqual([
      [2, 'missing-company', 'This row has no company.'],
      [3, 'missing-role', 'This row has no role.'],
      [4, 'missing-company', 'This row has no company and no role.'],
    ]);
    const allowed = plan(text, { allowMissingRole: true });
    expect(allowed.rows.map(({ role }) => role)).toEqual(['Role not given', 'Cook']);
    expect(allowed.questions).toEqual([]);
  });

  it('keeps a row with an unreadable date and shows the text', () => {
    const { rows } = plan('Company,Role,Date Applied\nAcme,Chef,Before 2025-01-24\n');
    expect(rows[0]).toMatchObject({
      events: [{ stageId: 'applied', on: '2026-11-23', dateKnown: false }],
      note: 'Date in the sheet: Before 2025-01-24 (Date Applied)',
    });
    expect(rows[0]?.remarks).toHaveLength(1);
  });

  it('asks about unknown statuses, and lists their rows meanwhile', () => {
    const text = 'Company,Role,Status\nAcme,Chef,Schublade\nZeta,Cook,APPLIED\n';
    const open = plan(text);
    expect(open.listed).toMatchObject([{ line: 2, cause: 'status-open' }]);
    expect(open.questions).toMatchObject([{ kind: 'status', status: 'Schublade' }]);
    const choice = { kind: 'stage', stageId: 'saved' } as const;
    expect(plan(text, { statusChoices: [{ status: 'SCHUBLADE', choice }] }).rows[0]?.stageId).toBe('saved');
    const skipped = plan(text, { statusChoices: [{ status: 'Schublade', choice: { kind: 'skip' } }] });
    expect(skipped.listed).toMatchObject([
      { line: 2, cause: 'status-skipped', reason: 'You left out rows with the status “Schublade”.' },
    ]);
    expect(skipped.questions).toEqual([]);
  });

  it('lets the user overrule a certain guess', () => {
    const choice = { kind: 'stage', stageId: 'withdrawn' } as const;
    const { rows } = plan('Company,Role,Status\nAcme,Chef,Absage\n', {
      statusChoices: [{ status: 'absage', choice }],
    });
    expect(rows[0]?.stageId).toBe('withdrawn');
  });

  it('takes the furthest dated stage, else the default, for rows without a status', () => {
    const { rows } = plan(
      'Company,Role,Date Saved,Date Applied,Status\nA,r,2026-01-01,,N/A\nB,r,2026-01-01,2026-01-05,\nC,r,,,null\n',
      { defaultStageId: 'screening' },
    );
    expect(rows.map(({ stageId }) => stageId)).toEqual(['saved', 'applied', 'screening']);
  });

  it('lists repeats of the board and of the file, and imports them on request', () => {
    const text =
      'Company,Role,Link\nAcme GmbH,Chef,https://a.example/1\nZeta,Cook,\nZETA Inc.,cook,\nOmega,Baker,https://www.a.example/9?utm_source=x\n';
    const existing = [
      { id: 'one', company: 'ACME', role: 'chef', url: null },
      { id: 'two', company: 'Elsewhere', role: 'x', url: 'https://a.example/9' },
    ];
    const skip = plan(text, { existing });
    expect(skip.rows.map(({ line }) => line)).toEqual([3]);
    expect(skip.listed).toEqual([
      {
        line: 2,
        cause: 'duplicate',
        reason: 'Company and role are the same as in an application you have.',
        sameAs: { kind: 'application', id: 'one', by: 'company-and-role' },
      },
      {
        line: 4,
        cause: 'duplicate',
        reason: 'Company and role are the same as on line 3.',
        sameAs: { kind: 'row', line: 3, by: 'company-and-role' },
      },
      {
        line: 5,
        cause: 'duplicate',
        reason: 'The link is the same as in an application you have.',
        sameAs: { kind: 'application', id: 'two', by: 'url' },
      },
    ]);
    const all = plan(text, { existing, duplicates: 'import' });
    expect(all.rows.map(({ sameAs }) => sameAs?.kind)).toEqual([
      'application',
      undefined,
      'row',
      'application',
    ]);
    expect(plan(text, { existing, importAnyway: [4] }).rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('does not count a listed row as an earlier one', () => {
    const { rows } = plan('Company,Role,Status\nAcme,Chef,Schublade\nAcme,Chef,Applied\n');
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  it('lists what is too long instead of cutting it', () => {
    const text = `Company,Role,Notes\n${'x'.repeat(501)},Chef,\nAcme,${'y'.repeat(501)},\nZeta,Cook,${'z'.repeat(20_001)}\nOmega,Baker,${'z'.repeat(20_000)}\n`;
    const { rows, listed } = plan(text);
    expect(listed.map(({ line, cause }) => [line, cause])).toEqual([
      [2, 'too-long'],
      [3, 'too-long'],
      [4, 'too-long'],
    ]);
    expect(rows[0]?.note).toHaveLength(20_000);
  });

  it('makes a next step of a coming interview unless there is one', () => {
    const head = 'Company,Role,Status,Interview Date,Next step\n';
    expect(plan(`${head}Acme,Chef,Interview,2026-12-24,\n`).rows[0]).toMatchObject({
      nextStep: 'Interview',
      nextStepOn: '2026-12-24',
    });
    expect(plan(`${head}Acme,Chef,Interview,2026-12-24,Call Eva\n`).rows[0]).toMatchObject({
      nextStep: 'Call Eva',
      nextStepOn: null,
      note: 'Interview date in the sheet: 2026-12-24',
    });
    expect(plan('Company,Role,Follow up\nAcme,Chef,2026-12-01\n').rows[0]).toMatchObject({
      nextStep: 'Follow up',
      nextStepOn: '2026-12-01',
    });
  });

  it('accounts for every row of any sheet, once, in plain text that is all kept', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Acme',
        'ACME GmbH',
        'Chef',
        'Applied',
        'ABSAGE',
        'Schublade',
        '13/04/2026',
        '04/13/2026',
        '2026-01-01',
        'N/A',
        '__proto__',
        'https://a.example/1',
      ),
      fc.string({ maxLength: 8 }),
    );
    const header = fc.constantFrom(
      'Company',
      'Role',
      'Status',
      'Date Applied',
      'Status Date',
      'Notes',
      'Tags',
      'Link',
      'Extra',
      '',
    );
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const table = fc.tuple(
      fc.array(header, { maxLength: 6 }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
      fc.boolean(),
      fc.constantFrom('skip', 'import'),
    );
    fc.assert(
      fc.property(table, ([headers, cells, allowMissingRole, duplicates]) => {
        const text = [['Company', 'Role', ...headers], ...cells]
          .map((row) => row.map(quote).join(','))
          .join('\n');
        const sheet = readSheet(text, { delimiter: ',', headerLine: 1 });
        const { rows, listed } = plan(text, { sheet, allowMissingRole, duplicates });
        const lines = [...rows, ...listed].map(({ line }) => line).sort((one, other) => one - other);
        expect(lines).toEqual(sheet.rows.map(({ line }) => line));
        for (const row of rows) {
          expect(row.events.at(-1)?.stageId).toBe(row.stageId);
          expect(row.company.trim()).not.toBe('');
        }
        expect(listed.every(({ reason }) => reason.endsWith('.'))).toBe(true);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('plans 100 000 rows in a few seconds', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `Acme ${index},Chef ${index},Applied,03.04.2026`,
    );
    const text = `Company,Role,Status,Date Applied\n${rows.join('\n')}\n`;
    const started = performance.now();
    const planned = plan(text, { dateOrders: [null, null, null, 'dmy'] });
    expect(planned.rows).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
