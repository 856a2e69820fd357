import { Link } from 'react-router';
import type { SimilarApplication } from '../../../../shared/applications.ts';

import classes from './similar-notice.module.css';
import { useDayWords } from './use-day-words.ts';

const WHY: Record<SimilarApplication['why'], string> = {
  same_url: 'The same link',
  same_role: 'A similar role at the same company',
  same_company: 'The same company',
};

type SimilarNoticeProps = { similar: SimilarApplication[]; onOpen?: () => void };

/** Earlier and parallel applications that resemble this one, with how they stand. Shows nothing when there are none. */
export function SimilarNotice({ similar, onOpen }: SimilarNoticeProps) {
  const { day } = useDayWords();
  if (similar.length === 0) return null;
  const isRepeat = similar.some((one) => one.why !== 'same_company');
  return (
    <section className={classes.notice} aria-label="You were here before">
      <h3 className={classes.title}>You were here before</h3>
      {isRepeat && <p className={classes.hint}>This may be the same job. You can still keep both.</p>}
      <ul className={classes.list}>
        {similar.map((one) => (
          <li key={one.id}>
            <Link to={`/applications/${one.id}`} onClick={onOpen}>
              {one.role}, {one.company}
            </Link>
            <span className={classes.hint}>
              {one.stageName}
              {one.stageKind === 'outcome' ? ', ' : ' since '}
              {day(one.since)}. {WHY[one.why]}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
