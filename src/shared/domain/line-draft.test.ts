import { describe, expect, it } from 'vitest';
import { checkDraft, draftOfLine, draftWords, type LineDraft, unsureFields } from './line-draft.ts';
import type { KnownNames } from './quick-add/quick-add-line.ts';
import { readQuickAdd } from './quick-add.ts';

/** A Friday. */
const TODAY = '2026-11-27';
const KNOWN: KnownNames = {
  applications: [
    { id: 1, company: 'Halden Freight', role: 'Depot lead' },
    { id: 2, company: 'Tidewell Health', role: 'Service lead' },
    { id: 3, company: 'Tidewell Health', role: 'Rota planner' },
  ],
  companies: [],
  people: [
    { id: 7, name: 'Dana Whitlow' },
    { id: 8, name: 'Jo Ferris' },
    { id: 9, name: 'Jo Marsh' },
  ],
};

const NO_STEP = { nextStep: '', nextStepOn: null };
/** What stands there already. */
const STEPS = new Map([
  [1, { nextStep: 'Send two dates', nextStepOn: '2026-11-30' }],
  [3, { nextStep: '', nextStepOn: '2026-12-02' }],
]);

function readingOf(line: string) {
  const reading = readQuickAdd(line, TODAY, KNOWN);
  // As the store answers: those of the company the line names.
  const applications = KNOWN.applications
    .filter(({ company }) => company === reading.company)
    .map((one) => ({ ...one, open: true, revision: 4, ...(STEPS.get(one.id) ?? NO_STEP) }));
  const people = KNOWN.people
    .filter(({ name }) => reading.person !== '' && name.startsWith(reading.person))
    .map((one) => ({ ...one, company: '' }));
  return { reading, applications, people };
}
const draftOf = (line: string) => draftOfLine(line, readingOf(line), TODAY);
const contextOf = (line: string) => ({
  today: TODAY,
  timeZone: 'Europe/Berlin',
  applications: readingOf(line).applications,
});
const inputOf = (line: string) => checkDraft(draftOf(line), contextOf(line)).input;
const problemsOf = (line: string, changes: Partial<LineDraft> = {}) =>
  Object.keys(checkDraft({ ...draftOf(line), ...changes }, contextOf(line)).problems);

describe('what a line comes to', () => {
  it.each([
    [
      'phone screen Halden Tue 14:00',
      {
        kind: 'interview',
        application: { id: 1 },
        interviewKind: 'recruiter_call',
        day: '2026-12-01',
        time: '14:00',
        endTime: null,
        timeZone: 'Europe/Berlin',
        preparation: '',
      },
    ],
    [
      'follow up Halden in 3 days',
      { kind: 'next_step', application: { id: 1, revision: 4 }, what: 'Follow up', day: '2026-11-30' },
    ],
    [
      'send the CV to Dana Whitlow at Halden Freight tomorrow',
      {
        kind: 'next_step',
        application: { id: 1, revision: 4 },
        what: 'Send the CV to Dana Whitlow',
        day: '2026-11-28',
      },
    ],
    // Known already, so it is a next step.
    [
      'apply Tidewell Health service lead by Friday',
      { kind: 'next_step', application: { id: 2, revision: 4 }, what: 'Apply', day: '2026-12-04' },
    ],
    [
      'applied Marlin Rail as depot manager',
      {
        kind: 'application',
        company: 'Marlin Rail',
        role: 'depot manager',
        appliedOn: TODAY,
        closesOn: null,
      },
    ],
    [
      'apply Marlin Rail as depot manager by 4 Dec',
      {
        kind: 'application',
        company: 'Marlin Rail',
        role: 'depot manager',
        appliedOn: null,
        closesOn: '2026-12-04',
      },
    ],
    [
      'met Dana Whitlow at the job fair',
      { kind: 'touch', person: { id: 7 }, channel: 'in_person', day: TODAY, note: 'at the job fair' },
    ],
    // Not over yet.
    [
      'coffee with Dana Whitlow next Wed 10am',
      {
        kind: 'networking_event',
        eventKind: 'other',
        name: 'coffee with Dana Whitlow',
        day: '2026-12-02',
        time: '10:00',
        timeZone: 'Europe/Berlin',
        place: '',
      },
    ],
    [
      'job fair 3 Dec',
      {
        kind: 'networking_event',
        eventKind: 'fair',
        name: 'job fair',
        day: '2026-12-03',
        time: null,
        timeZone: 'Europe/Berlin',
        place: '',
      },
    ],
  ])('%s', (line, input) => {
    expect(inputOf(line)).toEqual(input);
  });

  it.each<[string, string[]]>([
    ['phone screen Acme Tue 14:00', ['role']],
    ['phone screen Halden Tue', ['time']],
    // The 3rd of December or the 12th of March.
    ['interview Halden 3/12 at 10:00', ['day']],
    // Which of the two?
    ['interview Tidewell Health Tue 10:00', ['application']],
    ['met Jo', ['person']],
    ['blue sky', ['kind']],
    ['', ['kind']],
  ])('is not added while something is open: %s', (line, open) => {
    expect(problemsOf(line)).toEqual(open);
    expect(inputOf(line)).toBeNull();
  });

  it('a touch cannot be of a day to come', () => {
    expect(problemsOf('met Dana Whitlow', { day: '2026-11-28' })).toEqual(['day']);
    expect(problemsOf('met Dana Whitlow', { day: TODAY })).toEqual([]);
  });

  it('says what was only guessed', () => {
    expect([...unsureFields(readingOf('phone screen Halden Tue 14:00'))]).toEqual(['company']);
  });
});

it('says in a sentence what would be added', () => {
  const words = (line: string) => {
    const draft = draftOf(line);
    const application = readingOf(line).applications.find(({ id }) => id === draft.applicationId) ?? null;
    return draftWords(draft, { application, person: null }, (day) => day.slice(5));
  };
  expect(words('phone screen Halden Tue 14:00')).toBe(
    'A recruiter call for Depot lead at Halden Freight, 12-01 at 14:00.',
  );
  expect(words('follow up Halden in 3 days')).toBe(
    'A next step for Depot lead at Halden Freight: Follow up, 11-30, replaces “Send two dates” (11-30).',
  );
  expect(words('apply Tidewell Health rota planner by Friday')).toBe(
    'A next step for Rota planner at Tidewell Health: Apply, 12-04, replaces the one of 12-02.',
  );
  expect(words('apply Tidewell Health service lead by Friday')).toBe(
    'A next step for Service lead at Tidewell Health: Apply, 12-04.',
  );
  expect(words('phone screen Acme')).toBe('A recruiter call for a new application at Acme, no day yet.');
  expect(words('met Jo')).toBe('In touch with Jo, 11-27.');
  expect(words('job fair 3 Dec')).toBe('An event: job fair, 12-03.');
  expect(words('blue sky')).toBe('Rebound is not sure what this is.');
});
