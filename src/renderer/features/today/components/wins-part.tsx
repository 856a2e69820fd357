import { Anchor } from '@mantine/core';
import { IconLeaf } from '@tabler/icons-react';
import { useId } from 'react';
import type { Win } from '../../../../shared/wins.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useAddWin } from '../../../ui/add-win-context.ts';
import classes from './today-side.module.css';

/** The last three wins, and a way to add one. */
export function WinsPart({ wins, today }: { wins: readonly Win[]; today: string }) {
  const { dateFormat } = useSettings();
  const addWin = useAddWin();
  const titleId = useId();
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        Wins, in your words
      </h2>
      {wins.length > 0 && (
        <ul className={classes.wins} aria-labelledby={titleId}>
          {wins.map(({ id, text, day }) => (
            <li key={id} className={classes.win}>
              <IconLeaf size={16} stroke={1.5} aria-hidden="true" className={classes.leaf} />
              <div>
                <p>{text}</p>
                <p className={classes.meta}>{day === today ? 'Today' : formatShortDay(day, dateFormat)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Anchor component="button" type="button" className={classes.addWin} onClick={addWin}>
        Add a win
      </Anchor>
    </section>
  );
}
