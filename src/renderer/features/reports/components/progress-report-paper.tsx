import type { ReactNode } from 'react';
import type { Grade } from '../../../../shared/endings.ts';
import type { ProgressReport } from '../../../../shared/reports.ts';
import { periodWords } from '../../../lib/report-period.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import { FurthestTable } from './furthest-table.tsx';
import { LATEST_ROWS, type ProgressChoice } from './progress-choice.ts';
import classes from './progress-report.module.css';
import {
  endingsSentence,
  GRADE_WORDS,
  isEmptyReport,
  leftOutSentence,
  SURENESS_WORDS,
  stateWord,
} from './report-words.ts';

/** As many fit on one page beside ten applications. */
const LATEST_QUOTES = 3;

type Day = (on: string) => string;
type PaperProps = {
  report: ProgressReport;
  rows: ProgressChoice['rows'];
  /** Writes a day as the person wants it. */
  day: Day;
};

/** The progress report: what they said and what I see stay beside each other and are never counted together. */
export function ProgressReportPaper({ report, rows, day }: PaperProps) {
  const { applications, funnel, details } = report;
  const listed = rows === 'all' ? applications : applications.slice(0, LATEST_ROWS);
  const most = rows === 'all' ? Number.POSITIVE_INFINITY : LATEST_QUOTES;
  return (
    <article className={classes.document}>
      <Head report={report} day={day} />
      {isEmptyReport(report) ? (
        <p className={classes.first}>Nothing was recorded in this period.</p>
      ) : (
        <>
          {applications.length === 0 ? (
            <p className={classes.first}>No application was sent in this period.</p>
          ) : (
            <>
              <Part id="report-furthest" title="How far applications went" isFirst>
                <FurthestTable funnel={funnel} sent={applications.length} labelledBy="report-furthest" />
              </Part>
              <Part
                id="report-sent"
                title={
                  listed.length < applications.length
                    ? `Sent and heard, latest ${listed.length} of ${applications.length}`
                    : `Sent and heard, ${applications.length}`
                }
              >
                <SentTable applications={listed} day={day} />
              </Part>
            </>
          )}
          <div className={classes.pair}>
            <Said said={report.said} most={most} day={day} />
            <OwnView ownView={report.ownView} endings={report.endings} most={most} day={day} />
          </div>
          {report.themes.length > 0 && <Themes themes={report.themes} />}
        </>
      )}
      <div className={classes.pair}>
        {report.actions.length > 0 && <Actions actions={report.actions} day={day} />}
        {details.questions.trim() !== '' && (
          <section className={classes.half}>
            <h2 className={classes.title}>Questions for you</h2>
            <p className={classes.words}>{details.questions.trim()}</p>
          </section>
        )}
      </div>
      <p className={classes.leftOut}>{leftOutSentence(applications.length - listed.length)}</p>
    </article>
  );
}

function Head({ report, day }: { report: ProgressReport; day: Day }) {
  const { name, reader, aim, place } = report.details;
  const facts = [
    ['Aim', aim.trim()],
    ['Place', place.trim()],
    ['Period', periodWords(report, day)],
  ].filter(([, value]) => value !== '');
  return (
    <>
      <header className={classes.head}>
        <h1 className={classes.name}>Progress report</h1>
        <p className={classes.people}>
          {name.trim() && <span>{name.trim()}</span>}
          {reader.trim() && <span>for {reader.trim()}</span>}
        </p>
      </header>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type PartProps = { id: string; title: string; isFirst?: boolean; children: ReactNode };

function Part({ id, title, isFirst = false, children }: PartProps) {
  return (
    <section className={isFirst ? classes.first : classes.part}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function SentTable({ applications, day }: Pick<ProgressReport, 'applications'> & { day: Day }) {
  return (
    <table className={classes.sent} aria-labelledby="report-sent">
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Employer</th>
          <th scope="col">Role</th>
          <th scope="col">Furthest stage</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {applications.map(({ id, on, company, role, furthest, state }) => (
          <tr key={id}>
            <td>{day(on)}</td>
            <td>{company}</td>
            <td>{role}</td>
            <td>{furthest}</td>
            <td>{state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ said, most, day }: Pick<ProgressReport, 'said'> & { most: number; day: Day }) {
  return (
    <section className={classes.half}>
      <h2 className={classes.title}>What employers said{latestOf(said.length, most)}</h2>
      {said.length === 0 && <p className={classes.words}>No reason was given in this period.</p>}
      {said.slice(0, most).map(({ text, company, on, grade }, at) => (
        <figure key={at} className={classes.quote}>
          <blockquote className={classes.words}>“{text}”</blockquote>
          <figcaption className={classes.source}>
            {company}, {GRADE_WORDS[grade].toLowerCase()}, {day(on)}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function OwnView({
  ownView,
  endings,
  most,
  day,
}: Pick<ProgressReport, 'ownView' | 'endings'> & { most: number; day: Day }) {
  const counted = endingsSentence(endings);
  return (
    <section className={classes.half}>
      <h2 className={classes.title}>What I see{latestOf(ownView.length, most)}</h2>
      {ownView.length === 0 && <p className={classes.words}>Nothing noted in this period.</p>}
      {ownView.slice(0, most).map(({ text, company, on, sureness }, at) => (
        <div key={at} className={classes.quote}>
          <p className={classes.words}>{text}</p>
          <p className={classes.source}>
            {company}, my view{sureness === null ? '' : ` (${SURENESS_WORDS[sureness]})`}, {day(on)}
          </p>
        </div>
      ))}
      {counted !== '' && <p className={classes.counted}>{counted}</p>}
    </section>
  );
}

/** Said only where some are left out. */
function latestOf(count: number, most: number): string {
  return count > most ? `, latest ${most} of ${count}` : '';
}

const GRADES_IN_ORDER: readonly Grade[] = ['said', 'feedback', 'own'];

/** A column for each grade: adding them up would mix what was told with what was guessed. */
function Themes({ themes }: Pick<ProgressReport, 'themes'>) {
  return (
    <Part id="report-themes" title="Themes">
      <div className={classes.grades}>
        {GRADES_IN_ORDER.map((grade) => {
          const named = themes.filter((theme) => theme.grade === grade);
          return (
            <section key={grade}>
              <h3 className={classes.label}>{GRADE_WORDS[grade]}</h3>
              {named.length === 0 && <p className={classes.source}>None named</p>}
              <ul className={classes.themes}>
                {named.map(({ name, control, count }) => (
                  <li key={name}>
                    <ControlSign control={control} />
                    <span>
                      {name}, {count}
                      <span className={classes.source}> {CONTROL_WORDS[control]}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Part>
  );
}

function Actions({ actions, day }: Pick<ProgressReport, 'actions'> & { day: Day }) {
  return (
    <section className={classes.half}>
      <h2 className={classes.title}>What I try</h2>
      {actions.map(({ sentence, state, startedOn, theme }, at) => (
        <div key={at} className={classes.quote}>
          <p className={classes.words}>{sentence}</p>
          <p className={classes.source}>
            {stateWord(state)}, since {day(startedOn)}
            {theme === null ? '' : `, for “${theme}”`}
          </p>
        </div>
      ))}
    </section>
  );
}
