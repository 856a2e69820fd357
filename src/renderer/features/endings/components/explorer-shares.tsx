import { GRADES, type Grade } from '../../../../shared/endings.ts';
import type { ThemeExplorer } from '../../../../shared/endings-themes.ts';
import { countOf } from '../../../lib/count-words.ts';
import { ControlSign } from '../../../ui/control-sign.tsx';
import { GradeSign } from './explorer-grade.tsx';
import classes from './explorer-screen.module.css';
import { GRADE_NAMES } from './explorer-words.ts';

const WITHOUT: Record<Grade, (k: number, n: number) => string> = {
  said: (k, n) => `No reason was given in ${k} of ${n}.`,
  feedback: (k, n) => `No theme from feedback in ${k} of ${n}.`,
  own: (k, n) => `No view of my own in ${k} of ${n}.`,
};

/** How often something outside my control was named, for each of the three who can say so, and how often nothing was. */
export function ExplorerShares({ explorer }: { explorer: ThemeExplorer }) {
  return (
    <section className={classes.part} aria-labelledby="outside">
      <h3 id="outside" className={classes.title}>
        Outside my control
      </h3>
      <p className={classes.hint}>
        Of the endings with a theme, how many had one outside my control. Three separate counts.
      </p>
      <ul className={classes.shares}>
        {GRADES.map((grade) => {
          const share = explorer.outside.find((one) => one.grade === grade);
          return (
            <li key={grade} className={classes.share}>
              <p className={classes.shareGrade}>
                <GradeSign grade={grade} />
                {GRADE_NAMES[grade]}
              </p>
              <p className={classes.shareCount}>
                <ControlSign control={share && share.of > 0 ? 'outside' : 'unknown'} />
                {share && share.of > 0 ? countOf(share.outside, share.of, share) : 'No themes here yet'}
              </p>
              <p className={classes.hint}>
                {WITHOUT[grade](explorer.withoutReason[grade], explorer.endings)}
              </p>
            </li>
          );
        })}
      </ul>
      <p className={classes.note}>
        29 % of 1,500 hiring managers in the United States said they regret waiting too long for a perfect
        candidate who never came. Source: Resume Genius, 2026. A perfect fit is rarer than adverts make it
        sound.
      </p>
    </section>
  );
}
