import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { MockInterview } from '../../../../shared/practice-mocks.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useFinishMock } from '../api/mocks.ts';
import { MockNote } from './mock-note.tsx';
import classes from './practice.module.css';
import { clockWords } from './practice-words.ts';
import session from './session.module.css';
import { useFullScreen } from './use-full-screen.ts';
import { useTimer } from './use-timer.ts';

/** A mock interview while it runs: one question at a time, the whole screen if wanted. */
export function MockRun({ mock }: { mock: MockInterview }) {
  const [at, setAt] = useState(0);
  const timer = useTimer();
  const finish = useFinishMock();
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const fullScreen = useFullScreen(place);
  const { questions, people } = mock;
  const question = questions[at];
  const isLast = at >= questions.length - 1;

  const shown = useRef(-1);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  useShortcut('ArrowRight', 'Next question', () => setAt(at + 1), { when: !isLast });
  useShortcut('ArrowLeft', 'Question before', () => setAt(at - 1), { when: at > 0 });

  const end = () => {
    if (finish.isPending) return;
    finish.mutate(
      { id: mock.id, revision: mock.revision, seconds: timer.seconds },
      {
        onSuccess: () => fullScreen.leave(),
        onError: (error) => showNotice({ message: sentenceOf(error) }),
      },
    );
  };

  return (
    <div ref={place} className={session.mock}>
      <header className={session.mockTop}>
        <p>
          {people.length > 0
            ? `Mock interview with ${people.map(({ name }) => name).join(' and ')}`
            : 'Mock interview'}
          {mock.application && `, for ${mock.application.company}`}
        </p>
        <p className={session.mockClock} role="timer" aria-label="Time so far">
          {clockWords(timer.seconds)}
        </p>
        <Button size="sm" variant="subtle" onClick={timer.toggle}>
          {timer.isPaused ? 'Go on' : 'Pause'}
        </Button>
        {fullScreen.isPossible && (
          <Button size="sm" onClick={fullScreen.toggle}>
            {fullScreen.isOn ? 'Leave full screen' : 'Full screen'}
          </Button>
        )}
        <Button size="sm" component={Link} to="/growth/practice">
          Later
        </Button>
      </header>
      <div className={session.mockBody}>
        <p className={classes.when}>
          Question {at + 1} of {questions.length}
        </p>
        <h3 ref={heading} tabIndex={-1} className={session.question}>
          {question?.question}
        </h3>
        {question && <MockNote key={question.id} question={question} />}
        <div className={classes.buttons}>
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            Question before
          </Button>
          {isLast ? (
            <Button variant="filled" loading={finish.isPending} onClick={end}>
              End the interview
            </Button>
          ) : (
            <>
              <Button variant="filled" onClick={() => setAt(at + 1)}>
                Next question
              </Button>
              <Button variant="subtle" onClick={end}>
                End here
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
