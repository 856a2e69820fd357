/** The question no talk should end without. */
export const WHO_ELSE = 'Who else should I talk to?';

/** Questions for a talk that asks for information; none of them asks for a job. */
export const TALK_QUESTIONS: readonly string[] = [
  'How did you come to do this work?',
  'What does an ordinary Tuesday look like for you?',
  'Which part of the work takes more of your time than people think?',
  'What do you like about it, and what would you rather hand over?',
  'What did you have to learn that nobody told you beforehand?',
  'Which skills do you use every week, and which hardly ever?',
  'How do people usually get into this field today?',
  'What do you look at first when somebody new applies?',
  'What is changing in your field at the moment?',
  'What would you do first in my place, with what I have done so far?',
  'What do you read, or whom do you follow, to keep up?',
  WHO_ELSE,
];

/** The lines of a list of questions, without empty ones. */
export function questionLines(questions: string): string[] {
  return questions
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Puts a question at the end of the list, or takes it off; every other line stays as it was typed. */
export function toggleQuestion(questions: string, question: string): string {
  const lines = questions.split('\n');
  const others = lines.filter((one) => one.trim() !== question);
  if (others.length < lines.length) return others.join('\n');
  const before = questions.trimEnd();
  return before === '' ? question : `${before}\n${question}`;
}
