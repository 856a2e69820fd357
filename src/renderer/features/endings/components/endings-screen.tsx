import { Navigate, useParams } from 'react-router';
import { ENDING_LISTS, type EndingList } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useEndingsList } from '../api/list.ts';
import { EndingsList } from './endings-list.tsx';
import { EMPTY_LISTS, LIST_NAMES, LIST_PATHS } from './endings-list-words.ts';
import classes from './endings-screen.module.css';
import { EndingsDue } from './endings-screen-due.tsx';
import { EndingsHeader } from './endings-screen-nav.tsx';
import { GradeLegend } from './explorer-grade.tsx';

/** The four lists of endings, at `/endings/:list?`. */
export function EndingsScreen() {
  const { list: part } = useParams();
  const list = ENDING_LISTS.find((one) => LIST_PATHS[one] === (part ? `/endings/${part}` : '/endings'));
  if (!list) return <Navigate to="/endings" replace />;
  return (
    <div className={classes.screen}>
      <EndingsHeader />
      <h2 className="visually-hidden">{LIST_NAMES[list]}</h2>
      {list === 'to_review' && <EndingsDue />}
      <ListOrEmpty key={list} list={list} />
    </div>
  );
}

function ListOrEmpty({ list }: { list: EndingList }) {
  const { data: rows, error } = useEndingsList(list);
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  if (!rows) return <div aria-busy="true" />;
  if (rows.length === 0) {
    const { title, text } = EMPTY_LISTS[list];
    return <EmptyState title={title}>{text}</EmptyState>;
  }
  return (
    <>
      <div className={classes.legend}>
        <GradeLegend />
      </div>
      <EndingsList list={list} rows={rows} />
    </>
  );
}
