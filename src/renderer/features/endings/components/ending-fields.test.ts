import { describe, expect, it } from 'vitest';
import type { Ending, EndingPage } from '../../../../shared/endings.ts';
import type { Theme } from '../../../../shared/endings-themes.ts';
import { endingToSave, isRecorded, savedFields, themeChoices, withTheme } from './ending-fields.ts';

const theme = (code: string, control: Theme['control'], hidden = false): Theme => ({
  id: code.length,
  code,
  name: code.replaceAll('_', ' '),
  definition: '',
  control,
  shipped: true,
  hidden,
  revision: 1,
});
const THEMES = [
  theme('closer_match', 'partly'),
  theme('skill_gap', 'within'),
  theme('timing', 'partly', true),
  theme('role_cancelled', 'outside'),
];
const begun: Ending = {
  id: 7,
  applicationId: 1,
  outcome: { stageId: 8, code: 'rejected', name: 'Rejected' },
  outcomeEventId: 3,
  endedOn: '2026-11-20',
  howCame: null,
  look: null,
  lookOn: null,
  words: [],
  notes: [],
  themes: [],
  reopened: false,
  revision: 1,
};
const pageWith = (ending: Ending | null): EndingPage => ({
  applicationId: 1,
  role: 'Planner',
  company: 'Halden Freight',
  ending,
  ended: true,
  outcome: begun.outcome,
  endedOn: '2026-11-20',
  draft: null,
  earlier: [],
});
const words = { id: 5, grade: 'said' as const, text: 'SQL was missing.', who: 'Dana', on: '2026-11-20' };
const recorded = pageWith({
  ...begun,
  howCame: 'email',
  words: [words],
  themes: [
    {
      themeId: 2,
      code: 'skill_gap',
      name: 'skill gap',
      grade: 'said',
      control: 'within',
      sureness: 2,
      named: 'SQL',
      wordsId: 5,
      spans: [[0, 3]],
    },
    {
      themeId: 1,
      code: 'closer_match',
      name: 'closer match',
      grade: 'own',
      control: 'partly',
      sureness: null,
      named: '',
      wordsId: null,
      spans: [],
    },
  ],
});
const SUGGESTED = [
  { code: 'closer_match', spans: [[30, 40] as [number, number]] },
  { code: 'skill_gap', spans: [[4, 9] as [number, number]] },
  { code: 'timing', spans: [[50, 52] as [number, number]] },
];

describe('the themes of the form', () => {
  it('has the suggested ones on, numbered as their words come in the text, and hidden ones not at all', () => {
    const page = pageWith(begun);
    const { found, others } = themeChoices(page, savedFields(page), SUGGESTED, THEMES);
    expect(found.map(({ code, number, on }) => [code, number, on])).toEqual([
      ['skill_gap', 1, true],
      ['closer_match', 2, true],
    ]);
    expect(others.map(({ code }) => code)).toEqual(['role_cancelled']);
  });

  it('keeps a suggestion that was taken off in sight, without a number', () => {
    const page = pageWith(begun);
    const { found } = themeChoices(page, savedFields(page), SUGGESTED, THEMES);
    const fields = withTheme(savedFields(page), found, 'skill_gap', null);
    expect(fields.themes).toEqual([{ code: 'closer_match', control: 'partly', named: '' }]);
    const after = themeChoices(page, fields, SUGGESTED, THEMES).found;
    expect(after.map(({ code, number, on }) => [code, number, on])).toEqual([
      ['skill_gap', null, false],
      ['closer_match', 1, true],
    ]);
  });

  it('shows saved themes with the words they were saved with, whatever is suggested now, and never those of another grade', () => {
    const { found } = themeChoices(recorded, savedFields(recorded), SUGGESTED, THEMES);
    expect(found).toMatchObject([{ code: 'skill_gap', spans: [[0, 3]], named: 'SQL', number: 1 }]);
  });
});

describe('saving', () => {
  it('sends new words once, never those that are kept already', () => {
    const page = pageWith(begun);
    const typed = { ...savedFields(page), said: '  Thank you. ', who: ' Dana ' };
    expect(endingToSave(page, typed, [], '2026-11-23').words).toEqual({ text: '  Thank you. ', who: 'Dana' });
    expect(endingToSave(recorded, typed, [], '2026-11-23').words).toBeNull();
  });

  it('sends the day on which it ended unless another was typed, and a later day only with later', () => {
    const page = pageWith(begun);
    const fields = { ...savedFields(page), look: 'not_this_one' as const, lookOn: '2026-12-01' };
    expect(endingToSave(page, fields, [], '2026-11-23')).toMatchObject({
      endedOn: '2026-11-20',
      lookOn: null,
    });
    expect(endingToSave(page, { ...fields, endedOn: '2026-11-18' }, [], '2026-11-23').endedOn).toBe(
      '2026-11-18',
    );
  });

  it('knows a record that was only begun from one that holds something', () => {
    expect([isRecorded(pageWith(null)), isRecorded(pageWith(begun)), isRecorded(recorded)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
