import { NavLink } from 'react-router';
import { ENDING_LISTS, type EndingList } from '../../../../shared/endings.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useEndingCounts } from '../api/counts.ts';
import { LIST_NAMES, LIST_PATHS } from './endings-list-words.ts';
import classes from './endings-screen.module.css';

/** The head of everything under Endings: the four lists with how many each holds, the themes, and what is tried. */
export function EndingsHeader() {
  const counts = useEndingCounts();
  return (
    <PageHeader title="Endings">
      <nav className={classes.nav} aria-label="Parts of Endings">
        {ENDING_LISTS.map((list) => (
          <NavLink key={list} to={LIST_PATHS[list]} end className={classes.part}>
            {LIST_NAMES[list]}
            <Count list={list} counts={counts} />
          </NavLink>
        ))}
        <NavLink to="/endings/themes" className={`${classes.part} ${classes.apart}`}>
          Themes
        </NavLink>
        <NavLink to="/endings/actions" className={classes.part}>
          Actions
        </NavLink>
      </nav>
    </PageHeader>
  );
}

function Count({ list, counts }: { list: EndingList; counts: Record<EndingList, number> | null }) {
  if (!counts) return null;
  return (
    <>
      {' '}
      <span className={classes.count}>{counts[list]}</span>
    </>
  );
}
