import type { ReactNode } from 'react';
import type { GroupReach, InsightsFigures } from '../../../../shared/insights.ts';
import { kOfN } from '../../../lib/count-words.ts';
import { counted } from '../../../lib/counted.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { FewCounts } from './few-counts.tsx';
import classes from './share-chart.module.css';
import { ShareChart } from './share-chart.tsx';
import { apart, GROUPS_DRAWN, groupRows, groupTable, isFew, type ShareRow } from './share-rows.ts';

/** How many got an interview, by where the advert or the contact came from. */
export function SourceChart({ figures }: { figures: InsightsFigures }) {
  return (
    <ReachChart
      groups={figures.bySource}
      by="source"
      one="source"
      fileName="rebound-by-source"
      none="Nothing sent in this period has a source."
      method="An application has one source, as noted on it."
    />
  );
}

/** How many got an interview, by the version of a material that was sent. */
export function VersionChart({ figures }: { figures: InsightsFigures }) {
  return (
    <ReachChart
      groups={figures.byVersion}
      by="material version"
      one="version"
      fileName="rebound-by-version"
      none="No version is noted as sent. On an application, under Materials, you can say which one went out."
      method="An application counts for each version it was sent with, so the lines may hold the same one twice."
    />
  );
}

type ReachChartProps = {
  groups: readonly GroupReach[];
  by: string;
  one: string;
  fileName: string;
  none: ReactNode;
  method: string;
};

function ReachChart({ groups, by, one, fileName, none, method }: ReachChartProps) {
  const rows = groupRows(groups);
  const few = rows.filter(isFew);
  const many = rows.filter((row) => !isFew(row));
  const drawn = many.slice(0, GROUPS_DRAWN);
  const pair = apart(drawn);
  const hasCountsOnly = drawn.length === 0;
  const left = many.length > GROUPS_DRAWN ? `, ${GROUPS_DRAWN} drawn` : '';
  const count = `${counted(groups.length, one)}${left}`;
  return (
    <ChartFigure
      title={titleOf(rows, by, pair)}
      subtitle={
        groups.length === 0
          ? 'Share that reached an interview'
          : hasCountsOnly
            ? `Counts only, below five. ${count}`
            : `In 100 of each. ${count}. Brackets: likely range`
      }
      method={
        <>
          <p>
            {method} The dot is the share that reached an interview, the bracket its 95 % Wilson interval;
            below five sent there are only counts.
          </p>
          <p>
            While brackets overlap, the numbers cannot tell the lines apart. Where they do not, something
            differs, but not why: what you sent where also differs in other ways. Among many lines two can lie
            apart by chance alone.
          </p>
        </>
      }
      table={groupTable(groups, one === 'source' ? 'Source' : 'Version')}
      fileName={fileName}
      instead={
        groups.length === 0 ? (
          <p className={classes.fewNote}>{none}</p>
        ) : hasCountsOnly ? (
          <FewCounts rows={few.slice(0, GROUPS_DRAWN)} left={few.length - GROUPS_DRAWN} />
        ) : undefined
      }
    >
      <ShareChart rows={drawn} mark="dot" />
      {few.length > 0 && <p className={classes.fewNote}>Counts only, below five: {fewWords(few)}.</p>}
    </ChartFigure>
  );
}

function fewWords(few: readonly ShareRow[]): string {
  const named = few.slice(0, GROUPS_DRAWN).map((row) => `${row.name} ${kOfN(row)}`);
  const left = few.length - named.length;
  return [...named, ...(left > 0 ? [`${left} more in the table`] : [])].join(', ');
}

function titleOf(rows: ReturnType<typeof groupRows>, by: string, pair: [string, string] | null): string {
  const [first, second] = rows;
  if (!first) return `Nothing to show by ${by} yet`;
  if (!second) return `${first.name}: ${first.k} of ${first.n} reached an interview`;
  return pair === null
    ? `Interviews by ${by}: cannot tell yet`
    : `Interviews by ${by}: ${pair[0]} and ${pair[1]} lie apart`;
}
