import type { Interview } from '../../../../shared/applications.ts';
import { INTERVIEW_WORDS } from '../../../../shared/domain/kind-words.ts';
import classes from './application-print.module.css';
import { useDayWords } from './use-day-words.ts';

type DossierInterviewProps = { interview: Interview; withNotes: boolean };

/** One round; preparation and how it went only when they were ticked. */
export function DossierInterview({ interview, withNotes }: DossierInterviewProps) {
  const { day } = useDayWords();
  const { startsAt, endsAt, place, link, people } = interview;
  const startDay = startsAt.slice(0, 10);
  const endDay = endsAt && endsAt.slice(0, 10) !== startDay ? `${day(endsAt.slice(0, 10))}, ` : '';
  const until = endsAt ? `–${endDay}${endsAt.slice(11)}` : '';
  const when = `${day(startDay)}, ${startsAt.slice(11)}${until} (${interview.timeZone})`;
  const names = people.map((one) => (one.role ? `${one.name} (${one.role})` : one.name)).join(', ');
  return (
    <section className={classes.entry}>
      <div className={classes.kept}>
        <h3 className={classes.head}>
          {INTERVIEW_WORDS[interview.kind]}, round {interview.round}
        </h3>
        <p>{when}</p>
        {place && <p>{place}</p>}
        {link && <p>{link}</p>}
        {names && <p>With {names}</p>}
      </div>
      {withNotes && interview.preparation && <Passage title="Preparation" text={interview.preparation} />}
      {withNotes && interview.howItWent && <Passage title="How it went" text={interview.howItWent} />}
    </section>
  );
}

function Passage({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h4 className={classes.label}>{title}</h4>
      <p className={classes.words}>{text}</p>
    </>
  );
}
