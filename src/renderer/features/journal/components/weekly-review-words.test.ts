import { expect, it } from 'vitest';
import { factLines, holdsLines, withLines } from './weekly-review-words.ts';

const fact = (applicationId: number, company: string) => ({
  applicationId,
  company,
  role: 'Planner',
  on: '2026-11-23',
  what: 'Screening',
});

it('lines are added once, below what was written, up to the most that are wanted', () => {
  expect(withLines('', ['- A', '- B'])).toBe('- A\n- B');
  expect(withLines('Mine\n- A\n', ['- A', '- B'])).toBe('Mine\n- A\n- B');
  expect(withLines('- A\n- B', ['- C', '- D'], 3)).toBe('- A\n- B\n- C');
  expect(holdsLines('- A\n- B\n- C', ['- D'], 3)).toBe(true);
  expect(holdsLines('- A', ['- D'], 3)).toBe(false);
});

it('facts name applications, and a company that means two stays plain the second time', () => {
  const facts = {
    from: '2026-11-23',
    to: '2026-11-29',
    sent: [fact(1, 'Halden [UK]'), fact(2, 'Halden [UK]')],
    heard: [fact(1, 'Halden [UK]')],
    waiting: 1,
    wins: [],
    people: [],
  };
  const { lines, mentions } = factLines(facts, new Map(), (on) => on);
  expect(lines).toEqual([
    '- Sent: Planner, @Halden [UK], 2026-11-23',
    '- Sent: Planner, Halden [UK], 2026-11-23',
    '- Heard: Screening, Planner, @Halden [UK], 2026-11-23',
    '- Waiting now: 1 application is open',
  ]);
  expect(factLines({ ...facts, waiting: null }, new Map(), (on) => on).lines.join()).not.toContain('Waiting');
  expect([...mentions]).toEqual([['@Halden [UK]', '[@Halden \\[UK\\]](rebound:application/1)']]);
});
