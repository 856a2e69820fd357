import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import type { PracticeCardPage } from '../../../../shared/practice.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useCard } from '../api/card.ts';
import { useTrashQuestions } from '../api/overview.ts';
import { AttemptList } from './attempt-list.tsx';
import { OutlineForm } from './outline-form.tsx';
import classes from './practice.module.css';
import { PracticeBack } from './practice-back.tsx';
import { KIND_NAMES, whenWords } from './practice-words.ts';
import { QuestionForm } from './question-form.tsx';
import { useOutline } from './use-outline.ts';

/** One question, at `/growth/practice/3`: its outline and every try. */
export function QuestionPage() {
  const id = Number(useParams().id);
  if (!Number.isSafeInteger(id) || id < 1) return <Navigate to="/growth/practice" replace />;
  return (
    <div className={classes.column}>
      <PracticeBack />
      <LoadedQuestion key={id} id={id} />
    </div>
  );
}

function LoadedQuestion({ id }: { id: number }) {
  const { data: card, error } = useCard(id);
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  return card ? <QuestionContent card={card} /> : <div aria-busy="true" />;
}

function QuestionContent({ card }: { card: PracticeCardPage }) {
  const { dateFormat } = useSettings();
  const [editing, setEditing] = useState(false);
  const outline = useOutline(card);
  const about = [card.kind && KIND_NAMES[card.kind], ...card.tags].filter(Boolean);
  return (
    <article>
      {editing ? (
        <QuestionForm card={card} onDone={() => setEditing(false)} />
      ) : (
        <header className={classes.head}>
          <h3 className={classes.pageTitle}>{card.question}</h3>
          <p className={classes.meta}>
            <span>{about.join(' · ')}</span>
            <span className={classes.when}>{whenWords(card, today(), dateFormat)}</span>
          </p>
          {card.hint && <p className={classes.hint}>{card.hint}</p>}
          {card.from && (
            <p className={classes.hint}>
              It came up at{' '}
              <Link to={`/applications/${card.from.applicationId}?tab=ending`}>
                {card.from.role}, {card.from.company}
              </Link>
              .
            </p>
          )}
          {card.fromAction && (
            <p className={classes.hint}>
              From an action: <Link to="/endings/actions">{card.fromAction.thenText}</Link>
            </p>
          )}
          <div className={classes.buttons}>
            <Button variant="filled" component={Link} to={`/growth/practice/session?card=${card.id}`}>
              Practise this
            </Button>
            <Button onClick={() => void outline.flush().then((saved) => saved && setEditing(true))}>
              Edit
            </Button>
            <TrashButton card={card} revision={outline.currentRevision} flush={outline.flush} />
          </div>
        </header>
      )}
      <OutlineForm outline={outline} headingLevel={4} />
      <AttemptList history={card.history} />
    </article>
  );
}

type TrashProps = { card: PracticeCardPage; revision: () => number; flush: () => Promise<boolean> };

function TrashButton({ card, revision, flush }: TrashProps) {
  const trash = useTrashQuestions();
  const leaveAndRemove = useLeaveAndRemove();
  async function start() {
    if (!(await flush())) return;
    const items = [{ id: card.id, revision: revision() }];
    leaveAndRemove('/growth/practice', () => trash.mutateAsync({ items }), 'Question moved to the Trash.');
  }
  return (
    <Button variant="subtle" onClick={() => void start()}>
      Move to the Trash
    </Button>
  );
}
