import { LEVELS, type PlanHead } from '../../../../shared/skills.ts';
import classes from './level-dots.module.css';

const MOST_SQUARES = 12;

/** Five dots: filled small where it began, filled large now, a ring at the aim. The words beside it say the same. */
export function LevelDots({ plan }: { plan: Pick<PlanHead, 'startLevel' | 'level' | 'targetLevel'> }) {
  return (
    <svg className={classes.dots} viewBox="0 0 100 14" aria-hidden="true">
      <line x1="6" y1="7" x2="94" y2="7" className={classes.line} />
      {LEVELS.map((level) => (
        <circle
          key={level}
          cx={6 + (level - 1) * 22}
          cy="7"
          r={
            level === plan.level ? 5.5 : level === plan.targetLevel ? 5 : level === plan.startLevel ? 3.5 : 2
          }
          className={
            level === plan.level
              ? classes.now
              : level === plan.targetLevel
                ? classes.target
                : level === plan.startLevel
                  ? classes.start
                  : classes.step
          }
        />
      ))}
    </svg>
  );
}

/** A square for each milestone, filled when done; too many are only counted in words. */
export function MilestoneSquares({ done, of }: { done: number; of: number }) {
  if (of > MOST_SQUARES) return null;
  const width = of * 14;
  return (
    <svg className={classes.squares} viewBox={`0 0 ${width} 12`} style={{ width }} aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <rect
          key={at}
          x={at * 14 + 1}
          y="1"
          width="10"
          height="10"
          className={at < done ? classes.full : classes.open}
        />
      ))}
    </svg>
  );
}
