import type { ReactNode } from 'react';
import type { LookedAt } from '../../../../shared/reports-retrospective.ts';
import paper from './report-paper.module.css';
import { GRADE_WORDS, SURENESS_WORDS } from './report-words.ts';
import classes from './retrospective.module.css';

type WordsOfEndingProps = { ending: LookedAt; day: (on: string) => string };

/** One ending with who says what, each under its own name and never in one paragraph. */
export function WordsOfEnding({ ending, day }: WordsOfEndingProps) {
  const { company, role, said, feedback, own, notes } = ending;
  return (
    <section className={classes.ending}>
      <h3 className={paper.label}>
        {company}, {role}
      </h3>
      {said.map(({ text, on }, at) => (
        <Passage key={at} who={GRADE_WORDS.said} when={day(on)}>
          <blockquote className={paper.words}>“{text}”</blockquote>
        </Passage>
      ))}
      {feedback.map(({ text, on }, at) => (
        <Passage key={at} who={GRADE_WORDS.feedback} when={day(on)}>
          <blockquote className={paper.words}>“{text}”</blockquote>
        </Passage>
      ))}
      {own && (
        <Passage who={GRADE_WORDS.own} when={own.sureness === null ? '' : SURENESS_WORDS[own.sureness]}>
          <p className={paper.words}>{own.text}</p>
        </Passage>
      )}
      {notes.map(({ text, on }, at) => (
        <Passage key={at} who="My remark" when={day(on)}>
          <p className={paper.words}>{text}</p>
        </Passage>
      ))}
    </section>
  );
}

type PassageProps = { who: string; when: string; children: ReactNode };

function Passage({ who, when, children }: PassageProps) {
  return (
    <div className={classes.sided}>
      <p className={`${paper.source} ${classes.who}`}>
        <b>{who}</b>
        {when !== '' && <span>{when}</span>}
      </p>
      {children}
    </div>
  );
}
