import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { ApplicationDocument, ApplicationPage, Interview } from '../../../../shared/applications.ts';
import { INTERVIEW_WORDS } from '../../../../shared/domain/kind-words.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { PrintPage } from '../../../ui/print-page.tsx';
import { useDocuments } from '../api/documents.ts';
import { useApplication } from '../api/get-application.ts';
import classes from './application-print.module.css';
import { TIMELINE_WORDS } from './application-words.ts';
import { printFacts } from './print-facts.ts';
import { useDayWords } from './use-day-words.ts';

/** One application on paper, at `/print/applications/:id`. */
export function ApplicationPrintScreen() {
  const id = Number(useParams().id);
  if (!Number.isSafeInteger(id) || id <= 0) return <NotHere sentence="This link leads to no application." />;
  return <KnownApplication key={id} id={id} />;
}

function KnownApplication({ id }: { id: number }) {
  const { data: page, error } = useApplication(id);
  const { documents, isLoaded } = useDocuments(id);
  if (!page && error) return <NotHere sentence={sentenceOf(error)} />;
  return (
    <PrintPage
      title={page ? `${page.card.role}, ${page.card.company}` : 'Application'}
      backTo={`/applications/${id}`}
      ready={page !== undefined && isLoaded}
    >
      {page ? (
        <ApplicationPaper page={page} documents={documents} />
      ) : (
        <h1 className="visually-hidden">Application</h1>
      )}
    </PrintPage>
  );
}

function NotHere({ sentence }: { sentence: string }) {
  return (
    <PrintPage title="No such application" backTo="/board" ready={false}>
      <h1 className={classes.role}>No such application</h1>
      <p>{sentence}</p>
    </PrintPage>
  );
}

/** Everything kept of the application in the order it happened: what a person takes to an interview or a talk. */
function ApplicationPaper({ page, documents }: { page: ApplicationPage; documents: ApplicationDocument[] }) {
  const { card, facts, posting } = page;
  const { day } = useDayWords();
  const timeline = page.timeline.toSorted((one, other) => inOrder(one.on, other.on) || one.id - other.id);
  const interviews = page.interviews.toSorted((one, other) => inOrder(one.startsAt, other.startsAt));
  return (
    <article className={classes.document}>
      <header className={classes.top}>
        <h1 className={classes.role}>{card.role}</h1>
        <p className={classes.company}>{card.company}</p>
        <p className={classes.made}>Printed on {day(today())}</p>
      </header>
      <dl className={classes.facts}>
        {printFacts(page, day).map(([label, value]) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {facts.note && (
        <Part title="Note">
          <p className={classes.words}>{facts.note}</p>
        </Part>
      )}
      <Part title="Stages">
        <History page={page} />
      </Part>
      {interviews.length > 0 && (
        <Part title="Interviews">
          {interviews.map((interview) => (
            <InterviewPassage key={interview.id} interview={interview} />
          ))}
        </Part>
      )}
      {timeline.length > 0 && (
        <Part title="Notes, e-mails and calls">
          {timeline.map((entry) => (
            <section key={entry.id} className={classes.entry}>
              <h3 className={classes.head}>
                {TIMELINE_WORDS[entry.kind]}, {day(entry.on)}
              </h3>
              <p className={classes.words}>{entry.text}</p>
            </section>
          ))}
        </Part>
      )}
      {documents.length > 0 && <Documents documents={documents} />}
      {posting?.text && (
        <Part title="The advert">
          <p className={classes.meta}>Kept on {day(posting.savedOn)}</p>
          <p className={classes.words}>{posting.text}</p>
        </Part>
      )}
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}

function History({ page }: { page: ApplicationPage }) {
  const { day } = useDayWords();
  const history = page.history.toSorted((one, other) => inOrder(one.on, other.on) || one.id - other.id);
  return (
    <table className={classes.rows}>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Stage</th>
        </tr>
      </thead>
      <tbody>
        {history.map((event) => (
          <tr key={event.id}>
            <td>{day(event.on)}</td>
            <td>{event.kind === 'move' ? event.stageName : `${event.stageName}, added later`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The files kept with the application, by name; their bytes stay where they are. */
function Documents({ documents }: { documents: ApplicationDocument[] }) {
  const { day } = useDayWords();
  return (
    <Part title="Documents">
      <table className={classes.rows}>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Document</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <td>{day(document.on)}</td>
              <td>{document.note ? `${document.name}: ${document.note}` : document.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function InterviewPassage({ interview }: { interview: Interview }) {
  const { day } = useDayWords();
  const { startsAt, endsAt, place, link, people } = interview;
  const startDay = startsAt.slice(0, 10);
  const endDay = endsAt && endsAt.slice(0, 10) !== startDay ? `${day(endsAt.slice(0, 10))}, ` : '';
  const until = endsAt ? `–${endDay}${endsAt.slice(11)}` : '';
  const when = `${day(startDay)}, ${startsAt.slice(11)}${until} (${interview.timeZone})`;
  const names = people.map((one) => (one.role ? `${one.name} (${one.role})` : one.name)).join(', ');
  return (
    <section className={classes.entry}>
      <h3 className={classes.head}>
        {INTERVIEW_WORDS[interview.kind]}, round {interview.round}
      </h3>
      <p>{when}</p>
      {place && <p>{place}</p>}
      {link && <p>{link}</p>}
      {names && <p>With {names}</p>}
      {interview.preparation && <Passage title="Preparation" text={interview.preparation} />}
      {interview.howItWent && <Passage title="How it went" text={interview.howItWent} />}
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

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
