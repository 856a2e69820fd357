import { Link, useLocation } from 'react-router';
import { CONTROLS, type Control, GRADES } from '../../../../shared/endings.ts';
import type { ThemeSummary } from '../../../../shared/endings-themes.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { CONTROL_NAMES, ControlSign } from '../../../ui/control-sign.tsx';
import { GradeSign } from './explorer-grade.tsx';
import classes from './explorer-screen.module.css';
import { GRADE_NAMES } from './explorer-words.ts';

/** The themes with one column for each of the three who can say so; there is no column that adds them up. */
export function ExplorerTable({ themes }: { themes: readonly ThemeSummary[] }) {
  const { dateFormat } = useSettings();
  const { search } = useLocation();
  return (
    <section className={classes.part} aria-labelledby="all-themes">
      <h3 id="all-themes" className={classes.title}>
        Every theme
      </h3>
      <p className={classes.hint}>
        Numbers are endings. One ending can have several themes, and the same theme from several sides.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it on a narrow window */}
      <section className={classes.wide} aria-label="Table of themes" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {GRADES.map((grade) => (
                <th key={grade} scope="col" className={classes.number}>
                  <GradeSign grade={grade} /> {GRADE_NAMES[grade]}
                </th>
              ))}
              <th scope="col">Control</th>
              <th scope="col" className={classes.number}>
                Actions
              </th>
              <th scope="col">Latest</th>
            </tr>
          </thead>
          <tbody>
            {themes.toSorted(byCounts).map(({ theme, counts, control, latestOn, actions }) => (
              <tr key={theme.code}>
                <th scope="row">
                  <Link
                    to={{ pathname: `/endings/themes/${theme.code}`, search }}
                    className={classes.themeLink}
                  >
                    {theme.name}
                  </Link>
                </th>
                {GRADES.map((grade) => (
                  <td key={grade} className={classes.number} data-none={counts[grade] === 0 || undefined}>
                    {counts[grade]}
                  </td>
                ))}
                <td>
                  <span className={classes.controls}>
                    {controlsGiven(control, theme.control).map((one) => (
                      <span key={one} className={classes.control}>
                        <ControlSign control={one} />
                        {CONTROL_NAMES[one]}
                      </span>
                    ))}
                  </span>
                </td>
                <td className={classes.number} data-none={actions === 0 || undefined}>
                  {actions}
                </td>
                <td>{latestOn === '' ? '' : formatDay(latestOn, dateFormat)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function byCounts(a: ThemeSummary, b: ThemeSummary): number {
  for (const grade of GRADES) {
    if (a.counts[grade] !== b.counts[grade]) return b.counts[grade] - a.counts[grade];
  }
  return a.theme.name.localeCompare(b.theme.name);
}

/** Which controls were given to the theme, without their counts: those would add up the three sides. */
function controlsGiven(counts: Record<Control, number>, usual: Control): Control[] {
  const given = CONTROLS.filter((control) => counts[control] > 0);
  return given.length > 0 ? given : [usual];
}
