import { Button } from '@mantine/core';
import { IconLeaf } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'react-router';
import { useAddWin } from '../../../ui/add-win-context.ts';
import { useWins } from '../api/wins.ts';
import classes from './win-part.module.css';
import { useThisWeek } from './win-week.ts';

/** The wins of this week, as the side panel of the journal shows them. */
export function WinsPart() {
  const { data: wins = [] } = useWins(useThisWeek());
  const addWin = useAddWin();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        <Link to="/journal/wins" className={classes.all}>
          Wins
        </Link>
      </h2>
      {wins.length > 0 && (
        <ul className={classes.list} aria-label="Wins of this week">
          {wins.map((win) => (
            <li key={win.id} className={classes.win}>
              <IconLeaf size={16} stroke={1.5} aria-hidden="true" className={classes.leaf} />
              {win.text}
            </li>
          ))}
        </ul>
      )}
      <Button variant="subtle" size="compact-sm" className={classes.add} onClick={addWin}>
        Add one in your own words
      </Button>
    </section>
  );
}
