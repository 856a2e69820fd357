import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { PracticeToday } from '../../../../shared/practice.ts';
import { today as dayOfToday } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import classes from './practice.module.css';
import { forDayWords, whenWords } from './practice-words.ts';

/** At most five questions for today, and nothing about what waits behind them. */
export function TodaysQuestions({ today }: { today: PracticeToday }) {
  const { dateFormat } = useSettings();
  const { questions, answered } = today;
  return (
    <section className={classes.part} aria-labelledby="practice-today">
      <header className={classes.partHead}>
        <h3 id="practice-today" className={classes.title}>
          For today
        </h3>
        {questions.length > 0 && (
          <Button variant="filled" component={Link} to="/growth/practice/session">
            Practise
          </Button>
        )}
      </header>
      {questions.length === 0 ? (
        <p className={classes.rest}>
          {answered > 0 ? 'That is all for today. The rest can wait.' : 'Nothing comes up today.'}
        </p>
      ) : (
        <ul className={classes.today} aria-label="Questions for today">
          {questions.map((card) => (
            <li key={card.id}>
              <Link to={`/growth/practice/${card.id}`} className={classes.todayLink}>
                {card.question}
              </Link>
              <span className={classes.when}>
                {card.forDay
                  ? forDayWords(card.forDay, dayOfToday(), dateFormat)
                  : whenWords(card, dayOfToday(), dateFormat)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
