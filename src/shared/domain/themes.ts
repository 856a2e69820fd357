import type { Control } from '../endings.ts';
import type { ActionKind } from '../endings-actions.ts';

/** A theme that comes with the application. Its code never changes; own themes live in the database beside it. */
export type ShippedTheme = {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  /** How far it is usually in the person's hands; the person may say otherwise for one ending. */
  readonly control: Control;
  /** What could follow, the most fitting first; `when` narrows it. */
  readonly actions: readonly { readonly kind: ActionKind; readonly when?: string }[];
};

/** Standard wording that says nothing about the person; on its own it raises no action. */
export const THEMES_WITHOUT_FEEDBACK: readonly string[] = ['closer_match', 'high_volume'];

/** The twenty themes, in the order in which they are offered. */
export const SHIPPED_THEMES: readonly ShippedTheme[] = [
  {
    code: 'closer_match',
    name: 'Someone else was a closer match',
    definition:
      'Standard wording that another person suited the role better. It says nothing specific about you.',
    control: 'partly',
    actions: [{ kind: 'let_go' }, { kind: 'refine_materials', when: 'only if it repeats at the CV stage' }],
  },
  {
    code: 'high_volume',
    name: 'Very many applicants',
    definition: 'The number of applications decided it: not everybody could be looked at or interviewed.',
    control: 'outside',
    actions: [{ kind: 'let_go' }, { kind: 'networking' }],
  },
  {
    code: 'position_filled',
    name: 'Already filled',
    definition: 'The job was given to somebody before or while you were being considered.',
    control: 'outside',
    actions: [{ kind: 'let_go' }, { kind: 'networking' }],
  },
  {
    code: 'role_cancelled',
    name: 'On hold, budget or cancelled',
    definition: 'The employer stopped, paused or changed the role: budget, freeze, reorganisation.',
    control: 'outside',
    actions: [{ kind: 'let_go' }, { kind: 'networking', when: 'look again in 60-90 days' }],
  },
  {
    code: 'internal_candidate',
    name: 'Internal or referred candidate',
    definition: 'Somebody already inside, or known to the team, got the job.',
    control: 'outside',
    actions: [{ kind: 'networking' }, { kind: 'let_go' }],
  },
  {
    code: 'timing',
    name: 'Timing or dates',
    definition: 'You were too late, or start date, notice or availability did not suit.',
    control: 'partly',
    actions: [{ kind: 'adjust_search' }],
  },
  {
    code: 'skill_gap',
    name: 'A skill is missing',
    definition: 'A named skill, tool, language or piece of knowledge was not there or not strong enough.',
    control: 'within',
    actions: [{ kind: 'upskill' }, { kind: 'refine_materials', when: 'if you have it but did not show it' }],
  },
  {
    code: 'experience_level',
    name: 'Not enough experience, or of another kind',
    definition: 'Years, level of responsibility or branch of industry fell short of what they wanted.',
    control: 'partly',
    actions: [
      { kind: 'adjust_search' },
      { kind: 'upskill', when: 'project, volunteering' },
      { kind: 'refine_materials' },
    ],
  },
  {
    code: 'eligibility',
    name: 'Formal requirement not met',
    definition: 'A degree, licence, certificate, student status or other fixed condition was missing.',
    control: 'partly',
    actions: [{ kind: 'upskill' }, { kind: 'adjust_search' }],
  },
  {
    code: 'overqualified',
    name: 'Overqualified',
    definition: 'They feared you would leave, cost too much or be bored.',
    control: 'partly',
    actions: [{ kind: 'refine_materials', when: 'say why this level' }, { kind: 'adjust_search' }],
  },
  {
    code: 'application_materials',
    name: 'CV, letter or portfolio',
    definition: 'The papers were not tailored, unclear, had errors or showed no results.',
    control: 'within',
    actions: [{ kind: 'refine_materials' }],
  },
  {
    code: 'interview_performance',
    name: 'Interview answers and delivery',
    definition: 'Answers were unclear, too long, too general or without examples; or nerves got in the way.',
    control: 'within',
    actions: [{ kind: 'practise_interview' }],
  },
  {
    code: 'interest_preparation',
    name: 'Preparation, interest or direction',
    definition:
      'They doubted your interest in this job, your knowledge of the organisation, or that it fits where you want to go.',
    control: 'within',
    actions: [{ kind: 'practise_interview' }, { kind: 'refine_materials' }],
  },
  {
    code: 'assessment',
    name: 'Test, task or trial',
    definition: 'A test, case, work sample or trial day did not reach the mark.',
    control: 'within',
    actions: [{ kind: 'upskill' }, { kind: 'practise_interview' }],
  },
  {
    code: 'culture_fit',
    name: 'Culture or team fit',
    definition:
      'A judgement about personality or way of working, often undefined. May hide another reason or bias.',
    control: 'outside',
    actions: [{ kind: 'let_go' }, { kind: 'networking', when: 'ask somebody who knows the team' }],
  },
  {
    code: 'compensation',
    name: 'Pay',
    definition: 'Your figure and their budget were too far apart.',
    control: 'partly',
    actions: [{ kind: 'adjust_search' }, { kind: 'practise_interview', when: 'pay talk' }],
  },
  {
    code: 'location_schedule',
    name: 'Place, travel, hours or remote work',
    definition: 'Where or when you can work did not suit.',
    control: 'partly',
    actions: [{ kind: 'adjust_search' }],
  },
  {
    code: 'work_authorisation',
    name: 'Work permit, visa or clearance',
    definition: 'The employer cannot or will not sponsor, or clearance is not possible.',
    control: 'outside',
    actions: [{ kind: 'adjust_search', when: 'employers who sponsor' }, { kind: 'let_go' }],
  },
  {
    code: 'background_reference',
    name: 'References or background check',
    definition: 'A reference, credit, criminal-record or identity check stopped it.',
    control: 'partly',
    actions: [{ kind: 'check_the_report', when: 'you may dispute errors' }, { kind: 'let_go' }],
  },
  {
    code: 'process_admin',
    name: 'Process or formalities',
    definition: 'Form incomplete, duplicate, deadline missed, no reply to a call, interview missed.',
    control: 'within',
    actions: [{ kind: 'refine_materials', when: 'checklist, calendar' }],
  },
];
