import { describe, expect, it } from 'vitest';
import { questionLines, TALK_QUESTIONS, toggleQuestion, WHO_ELSE } from './talk-questions.ts';

describe('questions for a talk', () => {
  it('are a dozen, each once, on one line, and the last asks who else to talk to', () => {
    expect(new Set(TALK_QUESTIONS).size).toBe(12);
    expect(TALK_QUESTIONS.every((one) => questionLines(one).join() === one)).toBe(true);
    expect(TALK_QUESTIONS.at(-1)).toBe(WHO_ELSE);
  });

  it('go to the end of the list and off it again, and leave own lines as they are', () => {
    const own = '  How is the tide table made?\n';
    const more = toggleQuestion(own, WHO_ELSE);
    expect(more).toBe(`  How is the tide table made?\n${WHO_ELSE}`);
    expect(toggleQuestion(more, WHO_ELSE)).toBe('  How is the tide table made?');
    expect(toggleQuestion('', WHO_ELSE)).toBe(WHO_ELSE);
  });

  it('are read line by line, without empty ones', () => {
    expect(questionLines('\n one \n\n two\n')).toEqual(['one', 'two']);
  });
});
