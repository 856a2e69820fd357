import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'react-router';
import { quietWords } from '../../../../shared/domain/quiet-applications.ts';
import type { QuietItem, QuietPage } from '../../../../shared/today.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useQuiet, useQuietAnswers } from '../api/quiet.ts';
import classes from './quiet-screen.module.css';

/** `/today/quiet`: the applications nothing is heard of, one after the other; each answer is the person's. */
export function QuietScreen() {
  const { data, error } = useQuiet();
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <PageHeader title="No reply yet">
        <Link to="/today">Today</Link>
      </PageHeader>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {data?.items.length === 0 && (
        <EmptyState
          title="No application is quiet for now"
          action={
            <Button component={Link} to="/today">
              Back to Today
            </Button>
          }
        >
          Applications nothing was heard of for a while come here. When somebody writes after all, move the
          card back: what you recorded stays.
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <div className={classes.screen}>
          <p className={classes.why}>{whyWords(data)}</p>
          <ul ref={list} className={classes.list} aria-label="Applications without a reply">
            {data.items.map((item) => (
              <QuietRow
                key={item.id}
                item={item}
                limit={data.limit}
                onAnswered={() => focusNext(list.current, item.id)}
              />
            ))}
          </ul>
          {data.count > data.items.length && (
            <p className={classes.why}>These are enough for one sitting. Others can wait.</p>
          )}
        </div>
      )}
    </>
  );
}

type QuietRowProps = { item: QuietItem; limit: QuietPage['limit']; onAnswered: () => void };

function QuietRow({ item, limit, onAnswered }: QuietRowProps) {
  const { dateFormat } = useSettings();
  const { close, notNow } = useQuietAnswers();
  const told = useToldAfter();
  const { id, revision, role, company } = item;
  const isBusy = close.isPending || notNow.isPending;
  function answer(change: typeof close | typeof notNow, message: string) {
    if (isBusy) return;
    onAnswered();
    told(change.mutateAsync({ id, revision }), message);
  }
  return (
    <li className={classes.item} data-application={id}>
      <div className={classes.text}>
        <h2 className={classes.name}>
          {role}, {company}
        </h2>
        <p className={classes.state}>
          {quietWords(item.days, limit).state}. {item.stageName}, last noted{' '}
          {formatDay(item.lastEventOn, dateFormat)}.
        </p>
      </div>
      <fieldset className={classes.answers}>
        <legend className="visually-hidden">
          {role}, {company}
        </legend>
        <Button size="sm" onClick={() => answer(close, `${company}: closed as No reply.`)}>
          No reply – close it
        </Button>
        <Button size="sm" component={Link} to={`/applications/${id}`}>
          They wrote
        </Button>
        <Button
          size="sm"
          variant="subtle"
          onClick={() => answer(notNow, `${company}: asked about again in two weeks.`)}
        >
          Not now
        </Button>
      </fieldset>
    </li>
  );
}

function whyWords({ items, limit }: QuietPage): string {
  const { why } = quietWords(items[0]?.days ?? limit.days, limit);
  return `${why} You decide about each; closing one is no verdict, and a later reply opens it again.`;
}

/** The row that is answered goes; the keyboard goes on with the one below it, or the one above. */
function focusNext(list: HTMLUListElement | null, id: number): void {
  const row = list?.querySelector(`[data-application="${id}"]`);
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>('button') ?? document.getElementById('main');
  target?.focus({ preventScroll: true });
}
