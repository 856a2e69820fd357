import { describe, expect, it } from 'vitest';
import type { CadenceContact } from './contact-cadence.ts';
import { choosePeople, chooseSteps, type DatedStep, dueSteps, preparationMarks } from './today-choice.ts';

const TODAY = '2026-11-23';
const step = (id: number, on: string | null): DatedStep => ({ id, on });

describe('next steps', () => {
  it('come by their day, older ones and those without a day behind them', () => {
    const steps = [
      step(1, null),
      step(2, '2026-12-01'),
      step(3, '2026-10-01'),
      step(4, '2026-11-20'),
      step(5, '2026-10-20'),
      step(6, TODAY),
    ];
    expect(chooseSteps(steps, TODAY)).toEqual({
      steps: [4, 6, 2, 5, 3].map((id) => steps[id - 1]),
      more: true,
    });
    expect(dueSteps(steps, TODAY)).toBe(4);
  });

  it('are five at most, and those of later weeks wait', () => {
    const many = Array.from({ length: 9 }, (_, at) => step(at + 1, TODAY));
    expect(chooseSteps(many, TODAY).steps.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(chooseSteps(many, TODAY).more).toBe(true);
    expect(chooseSteps([step(1, null), step(2, null)], TODAY)).toEqual({
      steps: [step(2, null), step(1, null)],
      more: false,
    });
    // A step of next month has its day, so nothing is said of it.
    expect(chooseSteps([step(1, '2026-12-08')], TODAY)).toEqual({ steps: [], more: false });
    expect(chooseSteps([step(1, '2026-12-07')], TODAY).steps).toHaveLength(1);
  });
});

describe('people', () => {
  const person = (id: number, changes: Partial<CadenceContact> = {}): CadenceContact => ({
    id,
    addedOn: '2026-01-01',
    lastTouchOn: `2026-0${id}-10`,
    everyDays: 30,
    snoozedUntil: null,
    doNotContact: false,
    ...changes,
  });
  const ids = (contacts: CadenceContact[], toThank: number[], cap = 3) =>
    choosePeople(contacts, toThank, { today: TODAY, start: 'monday', cap }).map(
      (chosen) => `${chosen.person.id} ${chosen.why}`,
    );

  it('are three in all, those to thank first', () => {
    const all = [1, 2, 3, 4, 5].map((id) => person(id));
    expect(ids(all, [])).toEqual(['1 cadence', '2 cadence', '3 cadence']);
    expect(ids(all, [2, 5, 2])).toEqual(['2 thanks', '5 thanks', '1 cadence']);
    expect(ids(all, [1, 2, 3, 4])).toEqual(['1 thanks', '2 thanks', '3 thanks']);
    expect(ids(all, [5], 1)).toEqual(['5 thanks']);
    expect(ids(all, [5], 0)).toEqual([]);
    expect(ids(all, [], 9)).toHaveLength(3);
  });

  it('leave out whoever is not to be written to, now or ever', () => {
    const left = [person(1, { doNotContact: true }), person(2, { snoozedUntil: '2026-12-01' })];
    expect(ids([...left, person(3, { everyDays: null })], [1, 2, 3])).toEqual(['3 thanks']);
  });
});

describe('preparation', () => {
  it.each([
    ['', 0, ['Prepare for it?']],
    ['The van story.', 0, ['Notes written']],
    ['', 3, ['Three answers outlined', 'Prepare for it?']],
    [
      'Notes\n- [x] Route checked\n- [ ] Your questions for them\n  * [X] Suit',
      2,
      ['Two answers outlined', 'Route checked', 'Your questions for them?', 'Suit'],
    ],
    ['[ ] One\n[ ] Two\n[ ] Three\n[ ] Four\n[ ] Five', 0, ['One?', 'Two?', 'Three?', 'Four?']],
    ['A list [x] in a line is none', 0, ['Notes written']],
  ])('of %j with %i outlines', (notes, outlined, words) => {
    const marks = preparationMarks(notes, outlined).map((mark) =>
      mark.done ? mark.words : `${mark.words}?`,
    );
    expect(marks).toEqual(words);
  });

  it('reads long notes at once', () => {
    const started = performance.now();
    preparationMarks(`${'- ['.repeat(3_000)}\n${' '.repeat(9_000)}`, 0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
