import type { CountOf, FunnelStep } from '../../../../shared/reports.ts';
import classes from './progress-report.module.css';
import paper from './report-paper.module.css';
import { likelyRange } from './report-words.ts';

type Props = { funnel: FunnelStep[]; sent: number; labelledBy: string };

/** How many applications got how far. With few of them only the counts are shown: a share would say too much. */
export function FurthestTable({ funnel, sent, labelledBy }: Props) {
  const hasShares = funnel.some(({ reached }) => reached.interval !== null);
  return (
    <>
      <table className={`${classes.table} ${classes.furthest}`} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Furthest stage</th>
            <th scope="col">Count</th>
            {hasShares && (
              <>
                <th scope="col">Likely range</th>
                <th scope="col">Share of {sent} sent, bracket: range</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {funnel.map(({ stageId, name, reached }) => (
            <tr key={stageId}>
              <th scope="row">{name}</th>
              <td>
                {reached.k} of {reached.n}
              </td>
              {hasShares && (
                <>
                  <td>{likelyRange(reached)}</td>
                  <td>
                    <Bar reached={reached} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!hasShares && <p className={paper.source}>With fewer than 5 sent, only counts are shown.</p>}
    </>
  );
}

/** The share as a bar and, under it, its interval as a bracket; count and range stand beside it in words. */
function Bar({ reached: { k, n, interval } }: { reached: CountOf }) {
  const low = percent(interval?.low ?? 0);
  const high = percent(interval?.high ?? 0);
  return (
    <svg className={classes.bar} aria-hidden="true">
      <rect x="0" y="1" width={percent(k / n)} height="8" className={classes.share} />
      {interval && (
        <g className={classes.bracket}>
          <line x1={low} x2={high} y1="14.5" y2="14.5" />
          <line x1={low} x2={low} y1="11.5" y2="17.5" />
          <line x1={high} x2={high} y1="11.5" y2="17.5" />
        </g>
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
