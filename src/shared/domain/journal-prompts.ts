import { daysBetween } from './days.ts';

/** Questions to begin with, in our own words. None asks for a lesson, and none praises a no. */
const JOURNAL_PROMPTS: readonly string[] = [
  'What did you do today that you would do again?',
  'What took more strength than anybody saw?',
  'Who made today a little easier?',
  'What can wait until next week?',
  'What did you say well, and to whom?',
  'Which question would you like to have had more time for?',
  'What was outside your hands today?',
  'What do you know now that you did not know on Monday?',
  'What did you leave undone, and is that all right?',
  'Where did you feel like yourself this week?',
  'Which part of your work do you miss?',
  'What would you tell a friend who had your day?',
  'What did you eat, and where did you walk?',
  'Which sentence in a letter stayed with you?',
  'What are you putting off, and what makes it heavy?',
  'What would make tomorrow morning lighter?',
  'Whose advice do you still think about?',
  'What did you learn to do without being taught?',
  'When did you last laugh, and at what?',
  'What did rest look like this week?',
  'What do you want them to remember of you?',
  'Which small thing went as planned?',
  'What would you ask if you could ask them anything?',
  'What is enough for today?',
];

/** The question of a day; `step` goes on to others. The same day begins with the same one. */
export function promptFor(day: string, step = 0): string {
  const at = Math.abs(daysBetween('2000-01-01', day)) + step;
  return JOURNAL_PROMPTS[at % JOURNAL_PROMPTS.length] ?? '';
}
