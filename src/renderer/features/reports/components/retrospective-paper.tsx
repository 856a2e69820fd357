import type { Retrospective, RetrospectiveInput } from '../../../../shared/reports-retrospective.ts';
import { effectWords, WHAT_EFFECT_COUNTS } from '../../../lib/effect-words.ts';
import paper from './report-paper.module.css';
import { Part } from './report-part.tsx';
import { GRADE_WORDS, stateWord } from './report-words.ts';
import classes from './retrospective.module.css';
import { RetrospectiveThemes } from './retrospective-themes.tsx';
import { leftOutOfRetrospective, reasonsSentence, whatThereIs } from './retrospective-words.ts';
import { WordsOfEnding } from './words-of-ending.tsx';

type Day = (on: string) => string;
type PaperProps = { report: Retrospective; choice: RetrospectiveInput; period: string; day: Day };

/** The endings of a period, what went well first; words received and my own view stay apart. */
export function RetrospectivePaper({ report, choice, period, day }: PaperProps) {
  const { name, strengths, endings, themes, actions } = report;
  const told = endings.filter((ending) => whatThereIs(ending) !== '' || ending.notes.length > 0);
  return (
    <article className={paper.document}>
      <header className={paper.head}>
        <h1 className={paper.name}>Endings in retrospect</h1>
        <p className={paper.people}>
          {name.trim() !== '' && <span>{name.trim()}</span>}
          <span>{period}</span>
        </p>
      </header>
      {endings.length === 0 && (
        <p className={paper.part}>
          Nothing ended in this period. What ends on the board comes here; a longer period may hold more.
        </p>
      )}
      {strengths.length > 0 && (
        <Part title="What went well">
          {strengths.map(({ text, company, on }, at) => (
            <figure key={at} className={classes.passage}>
              <p className={paper.words}>{text}</p>
              <figcaption className={paper.source}>
                {company}, {day(on)}
              </figcaption>
            </figure>
          ))}
        </Part>
      )}
      {endings.length > 0 && <HowTheyEnded report={report} day={day} />}
      {told.length > 0 && (
        <Part title="What was said, and what I see">
          {told.map((ending) => (
            <WordsOfEnding key={ending.id} ending={ending} day={day} />
          ))}
        </Part>
      )}
      {themes.length > 0 && (
        <Part title="Themes">
          <RetrospectiveThemes themes={themes} />
        </Part>
      )}
      {actions.length > 0 && <WhatWasTried actions={actions} day={day} />}
      {endings.length > 0 && (
        <p className={paper.leftOut}>
          {GRADE_WORDS.own}: the employer’s reason may be another. {leftOutOfRetrospective(choice)}
        </p>
      )}
    </article>
  );
}

function HowTheyEnded({ report, day }: { report: Retrospective; day: Day }) {
  const { outcomes, endings } = report;
  return (
    <Part title="How they ended">
      <p>{outcomes.map(({ name, count }) => `${name}, ${count}`).join(' · ')}</p>
      <p className={classes.reasons}>{reasonsSentence(report)}</p>
      <table className={classes.endings}>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Employer</th>
            <th scope="col">Role</th>
            <th scope="col">How it ended</th>
            <th scope="col">Below</th>
          </tr>
        </thead>
        <tbody>
          {endings.map((ending) => (
            <tr key={ending.id}>
              <td>{day(ending.on)}</td>
              <td>{ending.company}</td>
              <td>{ending.role}</td>
              <td>{ending.outcome}</td>
              <td>{whatThereIs(ending)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function WhatWasTried({ actions, day }: Pick<Retrospective, 'actions'> & { day: Day }) {
  return (
    <Part title="What I tried, and what came since">
      {actions.map(({ sentence, state, startedOn, theme, since }, at) => (
        <div key={at} className={classes.passage}>
          <p className={paper.words}>{sentence}</p>
          <p className={paper.source}>
            {stateWord(state)}, since {day(startedOn)}
            {theme === null ? '' : `, for “${theme}”`}
            {since ? `. ${effectWords(since)}.` : '.'}
          </p>
        </div>
      ))}
      {actions.some(({ since }) => since) && <p className={paper.source}>{WHAT_EFFECT_COUNTS}</p>}
    </Part>
  );
}
