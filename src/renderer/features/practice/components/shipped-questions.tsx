import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PracticeQuestion } from '../../../../shared/domain/practice-question.ts';
import { PRACTICE_QUESTIONS } from '../../../../shared/domain/practice-questions.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { usePracticeOverview, useTakeQuestions } from '../api/overview.ts';
import classes from './practice.module.css';
import { PracticeBack } from './practice-back.tsx';
import { KIND_NAMES } from './practice-words.ts';
import { ANY, type QuestionFilter, tagsOf, withinFilter } from './question-filter.ts';
import { QuestionFilters } from './question-list.tsx';

const SHIPPED = PRACTICE_QUESTIONS.map((question) => ({ ...question, tags: question.competencies }));

/** The questions that come with the application and are not in practice yet. */
export function ShippedQuestions() {
  const { data, error } = usePracticeOverview();
  const [filter, setFilter] = useState<QuestionFilter>({ kind: ANY, tag: ANY });
  const left = new Set(data?.shippedLeft);
  const found = SHIPPED.filter((question) => left.has(question.code) && withinFilter(question, filter));
  return (
    <div className={classes.column}>
      <PracticeBack />
      <h3 className={classes.pageTitle}>Questions to take</h3>
      <p className={classes.hint}>
        What interviews tend to ask, in plain words. Take the few that fit; a question can be edited
        afterwards.
      </p>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      <QuestionFilters filter={filter} tags={tagsOf(SHIPPED)} onChange={setFilter} />
      {data && found.length === 0 && <p className={classes.rest}>All of these are in practice.</p>}
      <ul className={classes.list} aria-label="Questions to take">
        {found.map((question) => (
          <ShippedRow key={question.code} question={question} />
        ))}
      </ul>
    </div>
  );
}

function ShippedRow({ question }: { question: PracticeQuestion }) {
  const take = useTakeQuestions();
  const toldAfter = useToldAfter();
  const { code, kind, text, competencies, hint } = question;
  const start = () => toldAfter(take.mutateAsync({ codes: [code] }), 'Taken into practice.');
  return (
    <li className={classes.takeRow}>
      <div>
        <p className={classes.question}>{text}</p>
        <p className={classes.meta}>{[KIND_NAMES[kind], ...competencies].join(' · ')}</p>
        {hint && <p className={classes.hint}>{hint}</p>}
      </div>
      <Button size="sm" aria-label={`Take: ${text}`} loading={take.isPending} onClick={start}>
        Take
      </Button>
    </li>
  );
}
