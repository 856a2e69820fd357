import type { RequestState, RequestVariant } from '../../../../shared/endings-feedback.ts';
import classes from './feedback-section.module.css';

const LAST_WORDS: Record<RequestState, string> = {
  drafted: 'Answered, declined or no answer',
  sent: 'Answered, declined or no answer',
  answered: 'Answered',
  declined: 'Declined',
  no_answer: 'No answer',
};

type FeedbackStateLineProps = { state: RequestState | null; variant: RequestVariant | null };

/** How far the letter has come, with squares: the round signs belong to control. */
export function FeedbackStateLine({ state, variant }: FeedbackStateLineProps) {
  const reached = state === null ? -1 : state === 'drafted' ? 0 : state === 'sent' ? 1 : 2;
  const last = variant === 'thanks_only' && reached < 2 ? [] : [LAST_WORDS[state ?? 'drafted']];
  return (
    <ol className={classes.states} aria-label="How far the letter has come">
      {['Drafted', 'Sent', ...last].map((words, index) => (
        <li key={words} className={classes.state} aria-current={index === reached ? 'step' : undefined}>
          <span className={classes.square} data-reached={index <= reached || undefined} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ol>
  );
}
