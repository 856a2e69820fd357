import { useState } from 'react';
import { GRADES, type Grade } from '../../../../shared/endings.ts';
import type { ThemeExplorer } from '../../../../shared/endings-themes.ts';
import { GradeSign } from './explorer-grade.tsx';
import screen from './explorer-screen.module.css';
import { GRADE_NAMES } from './explorer-words.ts';
import classes from './themes-chart.module.css';
import { ThemeMonths } from './themes-months.tsx';

/** Endings by month and control, for one of the three who can say so at a time. */
export function ThemesChart({ explorer, words }: { explorer: ThemeExplorer; words: string }) {
  const [chosen, setGrade] = useState<Grade | null>(null);
  const grade = chosen ?? firstWithThemes(explorer);
  return (
    <div className={screen.part}>
      <fieldset className={classes.grades}>
        <legend className="visually-hidden">Who says so</legend>
        {GRADES.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.grade}
            aria-pressed={one === grade}
            onClick={() => setGrade(one)}
          >
            <GradeSign grade={one} />
            {GRADE_NAMES[one]}
          </button>
        ))}
      </fieldset>
      <ThemeMonths explorer={explorer} grade={grade} words={words} level={3} />
    </div>
  );
}

/** The first side with something to draw. */
function firstWithThemes({ outside }: ThemeExplorer): Grade {
  return GRADES.find((grade) => outside.some((share) => share.grade === grade && share.of > 0)) ?? 'said';
}
