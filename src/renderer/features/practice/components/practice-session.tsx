import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { AttemptRating } from '../../../../shared/domain/practice-schedule.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useCard } from '../api/card.ts';
import { usePracticeToday } from '../api/overview.ts';
import classes from './practice.module.css';
import { forDayWords, RATING_NAMES } from './practice-words.ts';
import session from './session.module.css';
import { SessionQuestion } from './session-question.tsx';

type Step = { id: number; forDay: string | null };
type Answer = { id: number; question: string; rating: AttemptRating };

/** Practising: today's questions one at a time, or the one of `?card=`. It can be left at any moment. */
export function PracticeSession() {
  const [query] = useSearchParams();
  const only = Number(query.get('card'));
  return only > 0 ? <Session steps={[{ id: only, forDay: null }]} /> : <TodaysSession />;
}

function TodaysSession() {
  const { data, error, isFetching } = usePracticeToday();
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  // As they are at the start, and not as they were when Practice was last open: what is answered leaves the list of
  // today, and must not move the others.
  if (!steps && data && !isFetching) setSteps(data.questions);
  if (!steps && error) return <p role="alert">{sentenceOf(error)}</p>;
  return steps ? <Session steps={steps} /> : <div aria-busy="true" />;
}

function Session({ steps }: { steps: readonly Step[] }) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answer[]>([]);
  const navigate = useNavigate();
  useShortcut('Escape', 'Leave practising', () => void navigate('/growth/practice'));
  const step = steps[at];
  if (!step) return <SessionEnd answers={answers} />;
  return (
    <div className={session.session}>
      <p className={classes.back}>
        <Link to="/growth/practice">Leave</Link>
        {steps.length > 1 && (
          <span className={classes.when}>
            {at + 1} of {steps.length}
          </span>
        )}
      </p>
      <SessionStep
        key={step.id}
        step={step}
        onSkip={() => setAt(at + 1)}
        onRated={(answer) => {
          setAnswers((before) => [...before, answer]);
          // It may be left by now: what is saved in the meantime must not lead back.
          setAt((now) => Math.max(now, at + 1));
        }}
      />
    </div>
  );
}

type StepProps = { step: Step; onSkip: () => void; onRated: (answer: Answer) => void };

function SessionStep({ step, onSkip, onRated }: StepProps) {
  const { data: card, error } = useCard(step.id);
  const { dateFormat } = useSettings();
  if (error)
    return (
      <>
        <p role="alert">{sentenceOf(error)}</p>
        <Button onClick={onSkip}>Next question</Button>
      </>
    );
  if (!card) return <div aria-busy="true" />;
  return (
    <SessionQuestion
      card={card}
      forWords={step.forDay ? forDayWords(step.forDay, today(), dateFormat) : null}
      onSkip={onSkip}
      onRated={(rating) => onRated({ id: card.id, question: card.question, rating })}
    />
  );
}

function SessionEnd({ answers }: { answers: readonly Answer[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={session.session}>
      <h3 ref={heading} tabIndex={-1} className={classes.pageTitle}>
        {answers.length > 0 ? 'That is all for now' : 'Nothing comes up at the moment'}
      </h3>
      {answers.length > 0 && (
        <ul className={classes.today} aria-label="Answered just now">
          {answers.map(({ id, question, rating }) => (
            <li key={id}>
              <Link to={`/growth/practice/${id}`} className={classes.todayLink}>
                {question}
              </Link>
              <span className={classes.when}>{RATING_NAMES[rating]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={session.after}>
        <Link to="/growth/practice">Back to Practice</Link>
      </p>
    </div>
  );
}
