import { Link } from 'react-router';
import type { PlanHead } from '../../../../shared/skills.ts';
import { today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { LevelDots, MilestoneSquares } from './level-dots.tsx';
import { levelWords, minutesWords, planDays, wantsNewDay } from './plan-words.ts';
import classes from './plans-overview.module.css';

/** One plan in the list: its level, minutes and milestones side by side, never put together. */
export function PlanRow({ plan }: { plan: PlanHead }) {
  const { dateFormat } = useSettings();
  return (
    <li className={classes.row}>
      <Link to={`/growth/skills/${plan.id}`} className={classes.skill}>
        {plan.skill}
      </Link>
      <p className={classes.days}>
        {planDays(plan, dateFormat)}
        {wantsNewDay(plan, today()) && <span className={classes.replan}>Re-plan?</span>}
      </p>
      {plan.state === 'closed' && plan.closedBecause !== '' && (
        <p className={classes.because}>{plan.closedBecause}</p>
      )}
      <dl className={classes.figures}>
        <div>
          <dt>Level</dt>
          <dd>
            <LevelDots plan={plan} />
            {levelWords(plan)}
          </dd>
        </div>
        <div>
          <dt>Practice</dt>
          <dd>{minutesWords(plan.minutes)}</dd>
        </div>
        {plan.milestones > 0 && (
          <div>
            <dt>Milestones</dt>
            <dd>
              <MilestoneSquares done={plan.milestonesDone} of={plan.milestones} />
              {plan.milestonesDone} of {plan.milestones}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}
