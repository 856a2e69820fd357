import { Navigate, useParams } from 'react-router';
import { sentenceOf } from '../../../lib/errors.ts';
import { useMock } from '../api/mocks.ts';
import { MockResult } from './mock-result.tsx';
import { MockRun } from './mock-run.tsx';
import classes from './practice.module.css';
import { PracticeBack } from './practice-back.tsx';

/** One mock interview: while it runs its questions, afterwards its notes and both views. */
export function MockPage() {
  const id = Number(useParams().id);
  if (!Number.isSafeInteger(id) || id < 1) return <Navigate to="/growth/practice" replace />;
  return <LoadedMock key={id} id={id} />;
}

function LoadedMock({ id }: { id: number }) {
  const { data: mock, error } = useMock(id);
  if (mock && !mock.finished) return <MockRun mock={mock} />;
  return (
    <div className={classes.column}>
      <PracticeBack />
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {mock && <MockResult mock={mock} />}
    </div>
  );
}
