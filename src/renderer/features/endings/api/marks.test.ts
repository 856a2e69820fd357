import { describe, expect, it, vi } from 'vitest';
import { makeCardMarks } from './marks.ts';

describe('the marks of cards', () => {
  it('joins the marks of one application and tells the cards', () => {
    const marks = makeCardMarks();
    const heard = vi.fn();
    const stop = marks.subscribe(heard);
    marks.show([
      { applicationId: 1, mark: 'review_waiting' },
      { applicationId: 1, mark: 'has_feedback' },
      { applicationId: 2, mark: 'feedback_asked' },
    ]);
    expect([marks.of(1), marks.of(2), marks.of(3)]).toEqual([
      'review_waiting has_feedback',
      'feedback_asked',
      '',
    ]);
    stop();
    marks.show([]);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(marks.of(1)).toBe('');
  });

  it('keeps the set of those with feedback until one comes or goes', () => {
    const marks = makeCardMarks();
    marks.show([{ applicationId: 1, mark: 'has_feedback' }]);
    const first = marks.withFeedback();
    marks.show([
      { applicationId: 1, mark: 'has_feedback' },
      { applicationId: 2, mark: 'review_waiting' },
    ]);
    expect(marks.withFeedback()).toBe(first);
    marks.show([{ applicationId: 2, mark: 'has_feedback' }]);
    expect([...marks.withFeedback()]).toEqual([2]);
  });
});
