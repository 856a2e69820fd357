import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { MockSummary } from '../../../../shared/practice-mocks.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useMocks } from '../api/mocks.ts';
import classes from './practice.module.css';

/** Mock interviews so far, the latest first. */
export function MockList() {
  const { data: mocks, error } = useMocks();
  return (
    <section aria-labelledby="practice-mocks">
      <h3 id="practice-mocks" className={classes.title}>
        Mock interviews
      </h3>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {mocks?.length === 0 && (
        <p className={classes.hint}>
          Somebody plays the interviewer for twenty minutes, and you compare afterwards what each of you saw.
        </p>
      )}
      <ul className={classes.mocks} aria-label="Mock interviews">
        {mocks?.map((mock) => (
          <MockRow key={mock.id} mock={mock} />
        ))}
      </ul>
      <Button size="sm" component={Link} to="/growth/practice/mock/new">
        Plan a mock interview
      </Button>
    </section>
  );
}

function MockRow({ mock }: { mock: MockSummary }) {
  const { dateFormat } = useSettings();
  const { id, day, people, questions, application, finished } = mock;
  const about = [
    finished ? formatDay(day, dateFormat) : 'Not finished',
    questions === 1 ? '1 question' : `${questions} questions`,
    application && `for ${application.company}`,
  ].filter(Boolean);
  return (
    <li>
      <Link to={`/growth/practice/mock/${id}`}>
        {people.length > 0 ? `With ${people.join(' and ')}` : 'On your own'}
      </Link>
      <span className={classes.meta}>{about.join(' · ')}</span>
    </li>
  );
}
