import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { ChartFigure } from '../../../ui/chart-figure.tsx';
import { usePlans, usePracticeDays } from '../api/plans.ts';
import { PracticeFigure, StandsFigure } from './all-plans-chart.tsx';
import { allPlansWeeks } from './all-plans-weeks.ts';
import classes from './figure-part.module.css';

/** What was practised in a period, for a screen that has its own choice of period. */
export function PlansPractice({ period }: { period: { from: string; to: string } }) {
  const { weekStart } = useSettings();
  const { data: plans, error: plansError } = usePlans();
  const { data: days, error: daysError } = usePracticeDays();
  const error = plansError ?? daysError;
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  if (!plans || !days) return null;
  const inside = days.filter(({ day }) => day >= period.from && day <= period.to);
  const isOver = period.to < today();
  const practice = allPlansWeeks(plans, inside, weekStart, isOver ? period.to : today());
  if (practice.weeks.length === 0) return <NoPractice hasPlans={plans.length > 0} />;
  return <PracticeFigure practice={practice} level={2} />;
}

/** Where all plans stand, beside it; nothing while there are none. */
export function PlansStands() {
  const { data: plans = [] } = usePlans();
  return plans.length === 0 ? null : <StandsFigure plans={plans} level={2} />;
}

function NoPractice({ hasPlans }: { hasPlans: boolean }) {
  return (
    <div className={classes.part} data-level={2}>
      <ChartFigure
        title={hasPlans ? 'No practice logged in this period' : 'No skill plan yet'}
        subtitle="Minutes each week, level and milestones, kept apart"
        method={
          <p>Minutes of every entry in the evidence logs and of the timer, by the week of their day.</p>
        }
        table={{ head: [], rows: [] }}
        fileName="rebound-practice"
        instead={
          <p className={classes.none}>
            {hasPlans
              ? 'A longer period may hold some. Rest is part of it.'
              : 'A plan for one skill, under Growth, shows here what you put into it and where it got to.'}
          </p>
        }
      >
        {null}
      </ChartFigure>
    </div>
  );
}
