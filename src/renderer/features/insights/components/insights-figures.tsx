import { memo, type ReactNode, useEffect, useState } from 'react';
import type { InsightsFigures, InsightsFilter } from '../../../../shared/insights.ts';
import { usePaperWidth } from '../../../ui/chart-paper-context.ts';
import { AnswersChart } from './answers-chart.tsx';
import { FlowChart } from './flow-chart.tsx';
import { FunnelChart } from './funnel-chart.tsx';
import type { InsightsChoice } from './insights-choice.ts';
import classes from './insights-figures.module.css';
import { SourceChart, VersionChart } from './reach-chart.tsx';
import { RhythmChart } from './rhythm-chart.tsx';
import { WaitingChart } from './waiting-chart.tsx';

/** The figures of other features, put in their places from outside. */
export type InsightsPlaces = {
  themes: (of: { period: { from: string; to: string }; grade: InsightsChoice['grade'] }) => ReactNode;
  practice: (of: { period: { from: string; to: string } }) => ReactNode;
  /** Nothing while there are no plans. */
  stands: () => ReactNode;
};

type InsightsFiguresViewProps = {
  figures: InsightsFigures;
  filter: InsightsFilter;
  grade: InsightsChoice['grade'];
  places: InsightsPlaces;
};

// Each is drawn again only for other numbers: a drawing is what takes time here.
const Funnel = memo(FunnelChart);
const Flow = memo(FlowChart);
const Waiting = memo(WaitingChart);
const Answers = memo(AnswersChart);
const Sources = memo(SourceChart);
const Versions = memo(VersionChart);
const Rhythm = memo(RhythmChart);

/** All figures in their places: two beside each other, then three and three, then the weeks with the plans beside them. */
export function InsightsFiguresView({ figures, filter, grade, places }: InsightsFiguresViewProps) {
  const isOnPaper = usePaperWidth() !== null;
  const [later, setLater] = useState<InsightsFiguresViewProps | null>(null);
  // What stands below the first row comes a frame later, so that a choice shows at once. `useDeferredValue` would take
  // half as long again: charts that are drawn in slices are drawn twice.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLater({ figures, filter, grade, places }));
    return () => cancelAnimationFrame(frame);
  }, [figures, filter, grade, places]);
  // A page that is printed gets no frames.
  const further = isOnPaper ? { figures, filter, grade, places } : later;
  return (
    <>
      <div className={classes.two}>
        <Place>
          <Funnel figures={figures} />
        </Place>
        <Place>
          <Flow figures={figures} filter={filter} />
        </Place>
      </div>
      {further && <FurtherFigures {...further} />}
    </>
  );
}

const FurtherFigures = memo(function FurtherFigures({
  figures,
  filter,
  grade,
  places,
}: InsightsFiguresViewProps) {
  const period = { from: filter.from, to: filter.to };
  return (
    <>
      <div className={classes.three}>
        <Place>{places.themes({ period, grade })}</Place>
        <Place>
          <Waiting figures={figures} />
        </Place>
        <Place>
          <Answers figures={figures} />
        </Place>
      </div>
      <div className={classes.three}>
        <Place>
          <Sources figures={figures} />
        </Place>
        <Place>
          <Versions figures={figures} />
        </Place>
        <Place>{places.practice({ period })}</Place>
      </div>
      <div className={classes.weeks}>
        <Place>
          <Rhythm figures={figures} />
        </Place>
        <Place>{places.stands()}</Place>
      </div>
    </>
  );
});

function Place({ children }: { children: ReactNode }) {
  return <div className={classes.place}>{children}</div>;
}
