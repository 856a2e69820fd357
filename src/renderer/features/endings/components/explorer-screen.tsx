import { NativeSelect } from '@mantine/core';
import { useParams, useSearchParams } from 'react-router';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { type Period, useThemeExplorer } from '../api/explorer.ts';
import { EndingsHeader } from './endings-screen-nav.tsx';
import { PERIOD_NAMES, PERIODS, periodOf } from './explorer-period.ts';
import classes from './explorer-screen.module.css';
import { ExplorerShares } from './explorer-shares.tsx';
import { ExplorerTable } from './explorer-table.tsx';
import { ThemeDetailPart } from './theme-detail.tsx';
import { ThemesChart } from './themes-chart.tsx';

/** The themes behind the endings, at `/endings/themes`, and one of them at `/endings/themes/:code`. */
export function ThemesScreen() {
  const { code } = useParams();
  return (
    <div className={classes.screen}>
      <EndingsHeader />
      {code ? <ThemeDetailPart key={code} code={code} /> : <Explorer />}
    </div>
  );
}

function Explorer() {
  const [search, setSearch] = useSearchParams();
  const { dateFormat } = useSettings();
  const choice = PERIODS.find((one) => one === search.get('period')) ?? 'all';
  const own = { from: dayIn(search.get('from')), to: dayIn(search.get('to')) };
  const period = periodOf(choice, own, today());
  const { data, error } = useThemeExplorer(period);

  function change(changes: Record<string, string | null>) {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  }

  return (
    <>
      <h2 className="visually-hidden">Themes</h2>
      <div className={classes.filters}>
        <NativeSelect
          label="Period"
          classNames={{ root: classes.filter, label: classes.filterLabel }}
          data={PERIODS.map((value) => ({ value, label: PERIOD_NAMES[value] }))}
          value={choice}
          onChange={(event) => change({ period: event.currentTarget.value })}
        />
        {choice === 'own' && (
          <>
            <DayField
              label="From"
              className={classes.day}
              value={own.from}
              onChange={(from) => change({ from })}
            />
            <DayField label="To" className={classes.day} value={own.to} onChange={(to) => change({ to })} />
          </>
        )}
        {data && <span className={classes.total}>{counted(data.endings, 'ending')} in this period</span>}
      </div>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {data && data.themes.length === 0 && (
        <EmptyState title="No themes in this period">
          This is where you see what endings have in common: what they said, what came back when you asked,
          and your own view, side by side and never added up. Most messages give no reason, so it fills
          slowly.
        </EmptyState>
      )}
      {data && data.themes.length > 0 && (
        <>
          <ExplorerShares explorer={data} />
          <ThemesChart explorer={data} words={periodWords(period, (day) => formatDay(day, dateFormat))} />
          <ExplorerTable themes={data.themes} />
        </>
      )}
    </>
  );
}

function dayIn(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function periodWords({ from, to }: Period, write: (day: string) => string): string {
  if (from && to) return `${write(from)} to ${write(to)}`;
  if (from) return `since ${write(from)}`;
  return to ? `until ${write(to)}` : 'all time';
}
