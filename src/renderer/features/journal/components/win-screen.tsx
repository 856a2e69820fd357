import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useAddWin } from '../../../ui/add-win-context.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useWins } from '../api/wins.ts';
import { RemovedWins } from './removed-wins.tsx';
import { WinItem } from './win-item.tsx';
import classes from './win-screen.module.css';
import { useThisWeek, winsByWeek } from './win-week.ts';

/** Every win, week by week, at `/journal/wins`, and those that were removed below. */
export function WinsScreen() {
  const { data: wins, error } = useWins();
  const { weekStart, dateFormat } = useSettings();
  const thisWeek = useThisWeek();
  const addWin = useAddWin();
  const weeks = useMemo(() => winsByWeek(wins ?? [], weekStart), [wins, weekStart]);
  const day = (on: string) => formatDay(on, dateFormat);
  const addButton = <Button onClick={addWin}>Add a win</Button>;
  return (
    <>
      <PageHeader title="Wins">{weeks.length > 0 && addButton}</PageHeader>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {wins?.length === 0 && (
        <EmptyState title="Nothing written here yet" action={addButton}>
          A win is one line about something you did: a letter opened, a person asked, an afternoon off. It
          needs no reason, and a week without one is fine.
        </EmptyState>
      )}
      {weeks.length > 0 && (
        <div className={classes.screen}>
          {weeks.map(({ week, wins: some }) => (
            <section key={week.from} className={classes.week} aria-labelledby={`wins-${week.from}`}>
              <h2 id={`wins-${week.from}`} className={classes.title}>
                {week.from === thisWeek.from ? 'This week' : `${day(week.from)} to ${day(week.to)}`}
              </h2>
              <ul className={classes.list}>
                {some.map((win) => (
                  <WinItem key={win.id} win={win} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <RemovedWins />
    </>
  );
}
