import { Link } from 'react-router';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useMentions } from '../api/demand.ts';
import classes from './demand-list.module.css';

/** The sentences that name a skill, each with the way to where it stands. */
export function DemandMentions({ skill, name }: { skill: string; name: string }) {
  const { data } = useMentions(skill);
  const { dateFormat } = useSettings();
  if (!data) return null;
  if (data.of === 0) return <p className={classes.hint}>Nothing names it yet.</p>;
  return (
    <>
      <ul className={classes.mentions} aria-label={`Where ${name} is named`}>
        {data.mentions.map(({ kind, sourceId, applicationId, role, company, day, sentence }) => (
          <li key={`${kind} ${sourceId}`}>
            <blockquote className={classes.quote}>
              {sentence.map(({ text, hit }, at) =>
                hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
              )}
            </blockquote>
            <p className={classes.where}>
              <Link to={`/applications/${applicationId}?tab=${kind === 'posting' ? 'posting' : 'ending'}`}>
                {role}, {company}
              </Link>
              , {kind === 'posting' ? 'posting' : 'ending'} of {formatDay(day, dateFormat)}
            </p>
          </li>
        ))}
      </ul>
      {data.of > data.mentions.length && (
        <p className={classes.hint}>
          The newest {data.mentions.length} of {data.of}.
        </p>
      )}
    </>
  );
}
