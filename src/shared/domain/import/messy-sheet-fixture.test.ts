import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { firstAnswers, settleSheet } from './import-questions.ts';
import type { ImportStage, StatusAnswer } from './import-types.ts';
import { OUTCOME_CODES, STAGE_CODES } from './import-types.ts';
import { messySheetFixture } from './messy-sheet-fixture.ts';
import { planImport } from './plan-import.ts';
import { readSheet } from './read-sheet.ts';
import { recogniseSheet } from './recognise-sheet.ts';

const STAGES: ImportStage[] = [
  ...STAGE_CODES.map((code): ImportStage => ({ id: code, code, kind: 'stage' })),
  ...OUTCOME_CODES.map((code): ImportStage => ({ id: code, code, kind: 'outcome' })),
];

describe('a messy sheet of 300 rows', () => {
  const fixture = messySheetFixture();
  const decoded = decodeText(fixture.bytes);
  const sheet = readSheet(decoded.text);
  const recognised = recogniseSheet(sheet);
  const answers = firstAnswers(sheet, recognised);

  it('is always the same', () => {
    expect(messySheetFixture().bytes).toEqual(fixture.bytes);
  });

  it('is read as windows-1252 with every umlaut right, below its title lines', () => {
    expect(decoded).toEqual({ text: fixture.text, encoding: 'windows-1252', certain: false });
    expect([sheet.delimiter, sheet.headerLine, sheet.rows.length]).toEqual([';', 4, fixture.rowCount]);
    expect(sheet.problems.every(({ stops }) => !stops)).toBe(true);
  });

  it('gives line numbers at which the row really starts', () => {
    const lines = fixture.text.split(/\r\n|\r|\n/u);
    for (const { line, cells } of sheet.rows) {
      const role = cells[1] ?? '';
      expect(lines[line - 1], `line ${line}`).toContain(role);
    }
    expect(sheet.rows.at(-1)?.line).toBeGreaterThan(fixture.rowCount + 4);
  });

  it('is recognised by its German headers', () => {
    expect(recognised.columns.map(({ field }) => field)).toEqual([
      'company',
      'role',
      'appliedOn',
      'status',
      'statusOn',
      'place',
      'pay',
      'url',
      'note',
      'note',
      'note',
      'note',
      'note',
    ]);
  });

  it('raises a question only for the statuses that need one, and none about day-first dates', () => {
    const { questions, orders } = settleSheet(sheet, answers, STAGES);
    expect(orders[2]).toBe('dmy');
    const asked = questions.map((question) => (question.kind === 'status' ? question.key : question.kind));
    expect(asked.sort()).toEqual(['missing-role', 'schublade', 'tel.-interview', 'warte noch']);
  });

  it('lands or lists every row, before and after the questions are answered', () => {
    const base = {
      sheet,
      ...answers,
      stages: STAGES,
      existing: [],
      today: '2026-11-23',
      defaultStageId: 'applied',
    };
    const before = planImport({ ...base, duplicates: 'skip' });
    expect(before.rows.length + before.listed.length).toBe(fixture.rowCount);
    const statusChoices: StatusAnswer[] = [
      { status: 'Tel.-Interview', choice: { kind: 'stage', stageId: 'screening' } },
      { status: 'warte noch', choice: { kind: 'stage', stageId: 'applied' } },
      { status: 'Schublade', choice: { kind: 'skip' } },
    ];
    const after = planImport({ ...base, statusChoices, allowMissingRole: true, duplicates: 'import' });
    expect(after.questions).toEqual([]);
    expect(after.rows.length + after.listed.length).toBe(fixture.rowCount);
    const lines = [...after.rows, ...after.listed].map(({ line }) => line);
    expect(new Set(lines)).toEqual(new Set(sheet.rows.map(({ line }) => line)));
    expect(new Set(after.listed.map(({ cause }) => cause))).toEqual(
      new Set(['missing-company', 'status-skipped']),
    );
    expect(after.rows.some(({ company }) => company === 'Müller & Söhne GmbH')).toBe(true);
    expect(
      after.rows.filter(({ note }) => note?.includes('Date in the sheet: vor dem')).length,
    ).toBeGreaterThan(3);
    expect(after.rows.filter(({ note }) => note?.includes('"Weiß";\nzweite Zeile')).length).toBeGreaterThan(
      10,
    );
    expect(after.rows.length).toBeGreaterThan(200);
  });
});
