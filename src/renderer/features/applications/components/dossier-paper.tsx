import { today } from '../../../lib/format.ts';
import type { Dossier } from '../api/dossier.ts';
import classes from './application-print.module.css';
import { TIMELINE_WORDS } from './application-words.ts';
import { type DossierParts, leftOutOfDossier } from './dossier-choice.ts';
import { DossierEndings } from './dossier-endings.tsx';
import { DossierInterview } from './dossier-interview.tsx';
import { byDay, DossierPart } from './dossier-part.tsx';
import { DossierTables } from './dossier-tables.tsx';
import { printFacts } from './print-facts.ts';
import { useDayWords } from './use-day-words.ts';

type DossierPaperProps = { dossier: Dossier; parts: DossierParts };

/** Everything kept of the application in the order it happened: what a person takes to an interview or a talk. */
export function DossierPaper({ dossier, parts }: DossierPaperProps) {
  const { card, facts, posting, timeline, interviews } = dossier.page;
  const { day } = useDayWords();
  const entries = byDay(timeline.filter(({ kind }) => parts.notes || kind !== 'note'));
  const leftOut = leftOutOfDossier(parts);
  return (
    <article className={classes.document}>
      <header className={classes.top}>
        <h1 className={classes.role}>{card.role}</h1>
        <p className={classes.company}>{card.company}</p>
        <p className={classes.made}>Printed on {day(today())}</p>
      </header>
      <dl className={classes.facts}>
        {printFacts(dossier.page, day)
          .filter(([label]) => parts.pay || label !== 'Pay')
          .map(([label, value]) => (
            <div key={label} className={classes.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {parts.notes && facts.note && (
        <DossierPart title="Note">
          <p className={classes.words}>{facts.note}</p>
        </DossierPart>
      )}
      <DossierTables dossier={dossier} parts={parts} />
      {interviews.length > 0 && (
        <DossierPart title="Interviews">
          {interviews
            .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
            .map((interview) => (
              <DossierInterview key={interview.id} interview={interview} withNotes={parts.notes} />
            ))}
        </DossierPart>
      )}
      {entries.length > 0 && (
        <DossierPart title={parts.notes ? 'Notes, e-mails and calls' : 'E-mails and calls'}>
          {entries.map((entry) => (
            <section key={entry.id} className={classes.entry}>
              <h3 className={classes.head}>
                {TIMELINE_WORDS[entry.kind]}, {day(entry.on)}
              </h3>
              <p className={classes.words}>{entry.text}</p>
            </section>
          ))}
        </DossierPart>
      )}
      <DossierEndings ended={dossier.ended} parts={parts} />
      {posting?.text && (
        <DossierPart title="The advert">
          <p className={classes.meta}>Kept on {day(posting.savedOn)}</p>
          <p className={classes.words}>{posting.text}</p>
        </DossierPart>
      )}
      {leftOut !== '' && <p className={classes.leftOut}>{leftOut}</p>}
    </article>
  );
}
