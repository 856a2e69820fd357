import { CONTROLS, type Grade } from '../../../../shared/endings.ts';
import type { ProgressReport } from '../../../../shared/reports.ts';
import type { PrivateParts } from '../../../../shared/reports-private.ts';
import { periodWords } from '../../../lib/report-period.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import { FurthestTable } from './furthest-table.tsx';
import { LATEST, type ProgressChoice } from './progress-choice.ts';
import { NetworkPart, PracticePart, SkillsPart, WinsPart } from './progress-growth-parts.tsx';
import { PrivatePart } from './progress-private-part.tsx';
import classes from './progress-report.module.css';
import paper from './report-paper.module.css';
import { latestOf, Part, takeLatest } from './report-part.tsx';
import {
  endingsSentence,
  GRADE_WORDS,
  isEmptyReport,
  leftOutSentence,
  SURENESS_WORDS,
  stateWord,
} from './report-words.ts';

type Day = (on: string) => string;
type PaperProps = {
  report: ProgressReport;
  privateParts: PrivateParts;
  choice: ProgressChoice;
  /** Writes a day as the person wants it. */
  day: Day;
};

/** The progress report: what they said and what I see stay beside each other and are never counted together. */
export function ProgressReportPaper({ report, privateParts, choice, day }: PaperProps) {
  const { applications, funnel, details, actions, skills, practice, network, wins } = report;
  const isWhole = choice.rows === 'all';
  const listed = takeLatest(applications, LATEST.applications, isWhole);
  const questions = details.questions.trim();
  return (
    <article className={paper.document}>
      <Head report={report} day={day} />
      {isEmptyReport(report) ? (
        <p className={paper.part}>
          Nothing was recorded in this period. What you add on the board, in Growth and in Network comes here;
          a longer period may hold more.
        </p>
      ) : (
        <>
          {applications.length === 0 ? (
            <p className={paper.part}>No application was sent in this period.</p>
          ) : (
            <>
              <Part id="report-furthest" title="How far applications went">
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
            <Said said={report.said} isWhole={isWhole} day={day} />
            <OwnView ownView={report.ownView} endings={report.endings} isWhole={isWhole} day={day} />
          </div>
          {report.themes.length > 0 && <Themes themes={report.themes} />}
          <SkillsPart skills={skills} isWhole={isWhole} />
          <div className={classes.pair}>
            <PracticePart practice={practice} isWhole={isWhole} day={day} />
            <NetworkPart network={network} isWhole={isWhole} day={day} />
          </div>
          {actions.length > 0 && <Actions actions={actions} isWhole={isWhole} day={day} />}
        </>
      )}
      <div className={classes.pair}>
        <WinsPart wins={wins} isWhole={isWhole} day={day} />
        {questions !== '' && (
          <section className={classes.half}>
            <h2 className={paper.title}>Questions for you</h2>
            <p className={paper.words}>{questions}</p>
          </section>
        )}
      </div>
      <PrivatePart parts={privateParts} isWhole={isWhole} day={day} />
      <p className={paper.leftOut}>{leftOutSentence(choice, applications.length - listed.length)}</p>
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
      <header className={paper.head}>
        <h1 className={paper.name}>Progress report</h1>
        <p className={paper.people}>
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

type SentProps = { applications: readonly ProgressReport['applications'][number][]; day: Day };

function SentTable({ applications, day }: SentProps) {
  return (
    <table className={`${classes.table} ${classes.sent}`} aria-labelledby="report-sent">
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

type Shown = { isWhole: boolean; day: Day };

function Said({ said, isWhole, day }: Pick<ProgressReport, 'said'> & Shown) {
  return (
    <section className={classes.half}>
      <h2 className={paper.title}>What employers said{latestOf(said.length, LATEST.quotes, isWhole)}</h2>
      {said.length === 0 && <p className={paper.words}>No reason was given in this period.</p>}
      {takeLatest(said, LATEST.quotes, isWhole).map(({ text, company, on, grade }, at) => (
        <figure key={at} className={classes.quote}>
          <blockquote className={paper.words}>“{text}”</blockquote>
          <figcaption className={paper.source}>
            {company}, {GRADE_WORDS[grade].toLowerCase()}, {day(on)}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function OwnView({ ownView, endings, isWhole, day }: Pick<ProgressReport, 'ownView' | 'endings'> & Shown) {
  const counted = endingsSentence(endings);
  return (
    <section className={classes.half}>
      <h2 className={paper.title}>What I see{latestOf(ownView.length, LATEST.quotes, isWhole)}</h2>
      {ownView.length === 0 && <p className={paper.words}>Nothing noted in this period.</p>}
      {takeLatest(ownView, LATEST.quotes, isWhole).map(({ text, company, on, sureness }, at) => (
        <div key={at} className={classes.quote}>
          <p className={paper.words}>{text}</p>
          <p className={paper.source}>
            {company}, my view{sureness === null ? '' : ` (${SURENESS_WORDS[sureness]})`}, {day(on)}
          </p>
        </div>
      ))}
      {counted !== '' && <p className={classes.counted}>{counted}</p>}
    </section>
  );
}

const GRADES_IN_ORDER: readonly Grade[] = ['said', 'feedback', 'own'];

/** A column for each grade: adding them up would mix what was told with what was guessed. */
function Themes({ themes }: Pick<ProgressReport, 'themes'>) {
  return (
    <section className={`${paper.part} ${classes.peoplele}`}>
      <h2 className={paper.title}>Themes</h2>
      <div className={classes.grades}>
        {GRADES_IN_ORDER.map((grade) => {
          const named = themes.filter((theme) => theme.grade === grade);
          return (
            <section key={grade}>
              <h3 className={paper.label}>{GRADE_WORDS[grade]}</h3>
              {named.length === 0 && <p className={paper.source}>None named</p>}
              <ul className={classes.themes}>
                {named.map(({ name, control, count }) => (
                  <li key={name}>
                    <span role="img" aria-label={CONTROL_WORDS[control]}>
                      <ControlSign control={control} />
                    </span>
                    {`${name},\u00a0${count}`}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <p className={classes.legend} aria-hidden="true">
        {CONTROLS.filter((control) => themes.some((theme) => theme.control === control)).map((control) => (
          <span key={control}>
            <ControlSign control={control} /> {CONTROL_WORDS[control]}
          </span>
        ))}
      </p>
    </section>
  );
}

function Actions({ actions, isWhole, day }: Pick<ProgressReport, 'actions'> & Shown) {
  return (
    <Part id="report-actions" title={`What I try${latestOf(actions.length, LATEST.actions, isWhole)}`}>
      {takeLatest(actions, LATEST.actions, isWhole).map(({ sentence, state, startedOn, theme }, at) => (
        <div key={at} className={classes.action}>
          <p className={paper.words}>{sentence}</p>
          <p className={paper.source}>
            {stateWord(state)}, since {day(startedOn)}
            {theme === null ? '' : `, for “${theme}”`}
          </p>
        </div>
      ))}
    </Part>
  );
}
