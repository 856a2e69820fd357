import type { InsightsFigures } from '../../../../shared/insights.ts';
import { plainCount } from '../../../lib/counted.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { FewCounts } from './few-counts.tsx';
import classes from './share-chart.module.css';
import { ShareChart } from './share-chart.tsx';
import { funnelRows, funnelTable, funnelTitle, isFew } from './share-rows.ts';

/** How far applications got at the furthest, stage by stage. */
export function FunnelChart({ figures }: { figures: InsightsFigures }) {
  const rows = funnelRows(figures.funnel);
  const hasCountsOnly = rows.every(isFew);
  return (
    <ChartFigure
      title={funnelTitle(rows)}
      subtitle={
        hasCountsOnly
          ? `Furthest stage ever reached, of ${figures.sent} sent`
          : `Furthest stage ever, of ${plainCount(figures.sent)} in 100. Brackets: likely range`
      }
      method={
        <>
          <p>
            An application counts in every stage up to the furthest it ever reached, also when it was turned
            down later. Where they wrote first and nothing was sent, it counts from the first stage beyond.
            Moves that were undone or corrected do not count.
          </p>
          <p>
            The bracket is the 95 % Wilson interval: with so few applications the share could as well lie
            anywhere in it. Those still open may get further.
          </p>
        </>
      }
      table={funnelTable(rows)}
      fileName="rebound-funnel"
      instead={
        figures.sent === 0 ? (
          <p className={classes.fewNote}>What you send shows here by the furthest stage it reached.</p>
        ) : hasCountsOnly ? (
          <FewCounts rows={rows} />
        ) : undefined
      }
    >
      <ShareChart rows={rows} mark="bar" />
    </ChartFigure>
  );
}
