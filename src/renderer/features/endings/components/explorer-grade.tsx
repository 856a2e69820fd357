import { type Icon, IconMailOpened, IconPencil, IconQuote } from '@tabler/icons-react';
import { GRADES, type Grade } from '../../../../shared/endings.ts';
import classes from './explorer-grade.module.css';
import { GRADE_NAMES } from './explorer-words.ts';

const ICONS: Record<Grade, Icon> = { said: IconQuote, feedback: IconMailOpened, own: IconPencil };

/** The small picture of who says so; its name stands beside it or in a legend. */
export function GradeSign({ grade }: { grade: Grade }) {
  const GradeIcon = ICONS[grade];
  return <GradeIcon size={16} stroke={1.5} aria-hidden="true" className={classes.sign} />;
}

/** What the three pictures mean. They are three separate things, and no figure adds them up. */
export function GradeLegend() {
  return (
    <ul className={classes.legend} aria-label="Who says so">
      {GRADES.map((grade) => (
        <li key={grade} className={classes.entry}>
          <GradeSign grade={grade} />
          {GRADE_NAMES[grade]}
        </li>
      ))}
    </ul>
  );
}
