import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateField, ImportStage } from './import-types.ts';
import { furthestDatedStage, orderStages, planEvents } from './plan-events.ts';

const STAGES: ImportStage[] = [
  { id: 's', code: 'saved', kind: 'stage' },
  { id: 'a', code: 'applied', kind: 'stage' },
  { id: 'own', code: null, kind: 'stage' },
  { id: 'i', code: 'interview', kind: 'stage' },
  { id: 'o', code: 'offer', kind: 'stage' },
  { id: 'r', code: 'rejected', kind: 'outcome' },
];
const TODAY = '2026-11-23';
const order = orderStages(STAGES);

function plan(finalId: string, dates: Partial<Record<DateField, string>>) {
  const final = STAGES.find(({ id }) => id === finalId);
  if (!final) throw new Error('no such stage');
  const fields = new Map<DateField, string>();
  for (const field of [
    'savedOn',
    'appliedOn',
    'screeningOn',
    'interviewOn',
    'offerOn',
    'statusOn',
    'nextStepOn',
  ] as const) {
    const on = dates[field];
    if (on !== undefined) fields.set(field, on);
  }
  const planned = planEvents(fields, final, order, TODAY);
  return {
    ...planned,
    moves: planned.events.map(({ stageId, on, dateKnown }) => `${stageId} ${on}${dateKnown ? '' : '?'}`),
  };
}

describe('planEvents', () => {
  it('dates the applied move, then the status', () => {
    expect(plan('i', { appliedOn: '2026-03-01', statusOn: '2026-03-10' }).moves).toEqual([
      'a 2026-03-01',
      'i 2026-03-10',
    ]);
    expect(plan('a', { appliedOn: '2026-03-01' }).moves).toEqual(['a 2026-03-01']);
    expect(
      plan('r', { appliedOn: '2026-03-01', interviewOn: '2026-03-05', statusOn: '2026-03-10' }).moves,
    ).toEqual(['a 2026-03-01', 'i 2026-03-05', 'r 2026-03-10']);
  });

  it('marks a date that had to be taken: the applied date, else today', () => {
    expect(plan('i', { appliedOn: '2026-03-01' }).moves).toEqual(['a 2026-03-01', 'i 2026-03-01?']);
    expect(plan('r', {}).moves).toEqual(['r 2026-11-23?']);
  });

  it('prefers the applied date over the status date for an applied row and keeps the other', () => {
    const planned = plan('a', { appliedOn: '2026-03-01', statusOn: '2026-03-04' });
    expect(planned.moves).toEqual(['a 2026-03-01']);
    expect(planned.noteLines).toEqual(['Status date in the sheet: 2026-03-04']);
    expect(plan('a', { statusOn: '2026-03-04' }).moves).toEqual(['a 2026-03-04']);
  });

  it('does not let the history run backwards', () => {
    const planned = plan('r', { appliedOn: '2026-03-10', statusOn: '2026-03-01' });
    expect(planned.moves).toEqual(['a 2026-03-10', 'r 2026-03-10?']);
    expect(planned.noteLines).toEqual(['Status date in the sheet: 2026-03-01']);
    expect(planned.remarks).toHaveLength(1);
  });

  it('uses the interview date when the status date does not fit', () => {
    const planned = plan('i', { appliedOn: '2026-03-10', interviewOn: '2026-03-20', statusOn: '2026-03-01' });
    expect(planned.moves).toEqual(['a 2026-03-10', 'i 2026-03-20']);
  });

  it('drops the day a row was typed in when it is after the application', () => {
    expect(plan('a', { savedOn: '2026-05-01', appliedOn: '2026-03-01' })).toMatchObject({
      moves: ['a 2026-03-01'],
      noteLines: ['Saved date in the sheet: 2026-05-01'],
      remarks: [],
    });
    expect(plan('a', { savedOn: '2026-02-01', appliedOn: '2026-03-01' }).moves).toEqual([
      's 2026-02-01',
      'a 2026-03-01',
    ]);
  });

  it('leaves the status alone when a later stage has a date, and says so', () => {
    const planned = plan('a', { appliedOn: '2026-03-01', interviewOn: '2026-03-09' });
    expect(planned.moves).toEqual(['a 2026-03-01']);
    expect(planned.noteLines).toEqual(['Interview date in the sheet: 2026-03-09']);
    expect(planned.remarks).toHaveLength(1);
  });

  it('keeps dates ahead out of the history; an interview ahead is a next step', () => {
    const planned = plan('i', { appliedOn: '2027-01-02', interviewOn: '2026-12-01' });
    expect(planned.moves).toEqual(['i 2026-11-23?']);
    expect(planned.nextStepOn).toBe('2026-12-01');
    expect(planned.noteLines).toEqual(['Applied date in the sheet: 2027-01-02']);
    expect(planned.remarks).toHaveLength(1);
  });

  it('notes a date for a stage the board does not have', () => {
    expect(plan('r', { screeningOn: '2026-03-03' })).toMatchObject({
      moves: ['r 2026-11-23?'],
      noteLines: ['Screening date in the sheet: 2026-03-03'],
    });
  });

  it('always ends in the status, never runs backwards, never lies ahead, and loses no date', () => {
    const day = fc.option(
      fc
        .integer({ min: 0, max: 400 })
        .map((offset) => new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)),
      { nil: undefined },
    );
    const dates = fc.record({
      savedOn: day,
      appliedOn: day,
      screeningOn: day,
      interviewOn: day,
      offerOn: day,
      statusOn: day,
    });
    fc.assert(
      fc.property(fc.constantFrom(...STAGES.map(({ id }) => id)), dates, (final, given) => {
        const planned = plan(final, given);
        const days = planned.events.map(({ on }) => on);
        expect(planned.events.at(-1)?.stageId).toBe(final);
        expect(days).toEqual([...days].sort());
        expect(days.every((on) => on <= TODAY)).toBe(true);
        const kept = `${days.join()} ${planned.noteLines.join()} ${planned.nextStepOn}`;
        for (const on of Object.values(given)) if (on !== undefined) expect(kept).toContain(on);
        expect(new Set(planned.events.map(({ stageId }) => stageId)).size).toBe(planned.events.length);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

describe('furthestDatedStage', () => {
  it('is the furthest stage with a past date', () => {
    const dates = new Map<DateField, string>([
      ['savedOn', '2026-01-01'],
      ['appliedOn', '2026-01-02'],
      ['offerOn', '2027-01-02'],
    ]);
    expect(furthestDatedStage(dates, order, TODAY)?.id).toBe('a');
    expect(furthestDatedStage(new Map(), order, TODAY)).toBeNull();
  });
});
