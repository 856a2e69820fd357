import { practiceWeeks } from '../../../../shared/domain/practice-weeks.ts';
import type { Plan } from '../../../../shared/skills.ts';
import { counted } from '../../../lib/counted.ts';
import { type DateFormat, formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import figure from './figure-part.module.css';
import { FigurePart } from './figure-part.tsx';
import { LevelChart } from './level-chart.tsx';
import { MilestoneSquares } from './level-dots.tsx';
import { useOutcomePlace } from './outcome-place.ts';
import classes from './plan-page.module.css';
import { LEVEL_NAMES, levelWords } from './plan-words.ts';
import { WEEKS_DRAWN, WeeksChart } from './weeks-chart.tsx';

/** The four figures of a plan, kept apart: minutes, level, milestones, and what became of its theme. */
export function PlanFigures({ plan }: { plan: Plan }) {
  const { dateFormat } = useSettings();
  const outcome = useOutcomePlace();
  return (
    <div>
      <Minutes plan={plan} format={dateFormat} />
      <LevelSteps plan={plan} format={dateFormat} />
      <MilestonesDone plan={plan} format={dateFormat} />
      {plan.themeCode !== null && (
        <section className={figure.part} aria-labelledby="outcome">
          <h4 id="outcome" className={figure.title}>
            This theme
          </h4>
          {outcome({ themeCode: plan.themeCode, startedOn: plan.startedOn })}
        </section>
      )}
      <p className={classes.four}>Four figures, and they stay four: none of them says the others.</p>
    </div>
  );
}

type FigureProps = { plan: Plan; format: DateFormat };

function Minutes({ plan, format }: FigureProps) {
  const { weekStart } = useSettings();
  const all = practiceWeeks(plan.days, weekStart, plan.closedOn ?? today());
  const weeks = all
    .slice(-WEEKS_DRAWN)
    .map(({ week, minutes }) => ({ week, minutes: [minutes], total: minutes }));
  const practised = weeks.filter(({ total }) => total > 0).length;
  const title =
    weeks.length === 0
      ? 'No minutes logged yet'
      : `Practice in ${practised} of ${counted(weeks.length, 'week')}`;
  const latest = all.length > weeks.length ? `, the latest ${WEEKS_DRAWN} weeks shown` : '';
  return (
    <FigurePart
      title={title}
      hint={`Minutes each week. ${counted(plan.minutes, 'minute')} in ${counted(plan.evidence, 'entry', 'entries')}${latest}.`}
      drawing={
        weeks.length === 0 ? null : (
          <WeeksChart weeks={weeks} series={[plan.skill]} title={title} format={format} />
        )
      }
      method="Minutes of every entry in the evidence log and of the timer, by the week of their day."
      fileName="rebound-plan-minutes"
      columns={['Week of', 'Minutes']}
      rows={weeks.map(({ week, total }) => [formatDay(week, format), total === 0 ? 'rest' : total])}
    />
  );
}

function LevelSteps({ plan, format }: FigureProps) {
  const title = `Level: ${levelWords(plan)}`;
  const steps = plan.levelSteps;
  return (
    <FigurePart
      title={title}
      hint={
        steps.length === 0
          ? `Began at ${plan.startLevel}, no step since. A step needs evidence.`
          : `Began at ${plan.startLevel}, ${counted(steps.length, 'step')} since, each with its evidence.`
      }
      drawing={<LevelChart plan={plan} until={plan.closedOn ?? today()} title={title} format={format} />}
      method="A level is what you gave yourself on its five steps, each step with the evidence for it. Levels are an order, no measure: nothing is worked out from them."
      fileName="rebound-plan-level"
      columns={['Day', 'Level', 'Evidence']}
      rows={[
        [
          formatDay(plan.startedOn, format),
          `${plan.startLevel} ${LEVEL_NAMES[plan.startLevel]}`,
          'where it began',
        ],
        ...steps.map(({ day, level, shows }) => [
          formatDay(day, format),
          `${level} ${LEVEL_NAMES[level]}`,
          shows,
        ]),
      ]}
    />
  );
}

function MilestonesDone({ plan, format }: FigureProps) {
  if (plan.milestones === 0) return null;
  return (
    <FigurePart
      title={`${plan.milestonesDone} of ${counted(plan.milestones, 'milestone')} done`}
      hint="One square each, filled when done."
      drawing={
        <p className={figure.squares}>
          <MilestoneSquares done={plan.milestonesDone} of={plan.milestones} />
        </p>
      }
      method="The milestones you wrote for this plan. Their number says nothing about how large they are."
      fileName="rebound-plan-milestones"
      columns={['Milestone', 'Done on']}
      rows={plan.milestoneList.map(({ text, doneOn }) => [
        text,
        doneOn === null ? 'open' : formatDay(doneOn, format),
      ])}
    />
  );
}
