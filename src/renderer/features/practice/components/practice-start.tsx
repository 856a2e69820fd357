import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { usePracticeOverview, useTakeQuestions } from '../api/overview.ts';
import { MockList } from './mock-list.tsx';
import classes from './practice.module.css';
import { PracticeTrash } from './practice-trash.tsx';
import { QuestionForm } from './question-form.tsx';
import { QuestionList } from './question-list.tsx';
import { TodaysQuestions } from './todays-questions.tsx';

/** One of each kind, to begin with. */
const FIRST_FIVE = ['introduce', 'two_urgent', 'error_sent', 'strengths', 'your_questions'];

/** The Practice tab: at most five questions for today, every question in practice, and mock interviews beside them. */
export function PracticeStart() {
  const { data, error } = usePracticeOverview();
  const [adding, setAdding] = useState(false);
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  if (!data) return <div aria-busy="true" />;
  const { cards, today, trash } = data;
  return (
    <div className={classes.split}>
      <div className={classes.main}>
        {cards.length > 0 && <TodaysQuestions today={today} />}
        <section className={classes.part} aria-labelledby="practice-questions">
          <header className={classes.partHead}>
            <h3 id="practice-questions" className={classes.title}>
              Your questions
            </h3>
            {!adding && (
              <div className={classes.buttons}>
                <Button size="sm" onClick={() => setAdding(true)}>
                  Write a question
                </Button>
                <Button size="sm" component={Link} to="/growth/practice/more">
                  Take more questions
                </Button>
              </div>
            )}
          </header>
          {adding && <QuestionForm card={null} onDone={() => setAdding(false)} />}
          {cards.length === 0 && !adding ? <FirstQuestions /> : <QuestionList cards={cards} />}
        </section>
      </div>
      <aside className={classes.side} aria-label="Beside your questions">
        <MockList />
        <section className={classes.sidePart} aria-labelledby="practice-rubric">
          <h3 id="practice-rubric" className={classes.title}>
            A sheet for the other side
          </h3>
          <p className={classes.hint}>
            One page with what a low, middle and high answer looks like, for somebody who plays the
            interviewer or who hires.
          </p>
          <Link to="/growth/practice/rubric">Make a competency rubric</Link>
        </section>
        <PracticeTrash trash={trash} />
      </aside>
    </div>
  );
}

function FirstQuestions() {
  const take = useTakeQuestions();
  return (
    <div className={classes.first}>
      <p>
        Questions that interviews tend to ask, with room for your own story and for each try. At most five
        come up on a day, and days without any are fine.
      </p>
      <Button
        variant="filled"
        loading={take.isPending}
        onClick={() =>
          take.mutate(
            { codes: FIRST_FIVE },
            { onError: (error) => showNotice({ message: sentenceOf(error) }) },
          )
        }
      >
        Take five to begin with
      </Button>
    </div>
  );
}
