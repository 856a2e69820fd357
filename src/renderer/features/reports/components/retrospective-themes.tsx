import { GRADES } from '../../../../shared/endings.ts';
import type { Retrospective } from '../../../../shared/reports-retrospective.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import paper from './report-paper.module.css';
import { GRADE_WORDS } from './report-words.ts';
import classes from './retrospective.module.css';
import { countWords } from './retrospective-words.ts';

/** A table for each who says so: adding them up would mix what was told with what was guessed. */
export function RetrospectiveThemes({ themes }: Pick<Retrospective, 'themes'>) {
  return GRADES.filter((grade) => themes.some((theme) => theme.grade === grade)).map((grade) => (
    <section key={grade} className={classes.grade}>
      <h3 id={`themes-${grade}`} className={paper.label}>
        {GRADE_WORDS[grade]}
      </h3>
      <table className={classes.themes} aria-labelledby={`themes-${grade}`}>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <th scope="col">Control</th>
            <th scope="col">In how many endings</th>
          </tr>
        </thead>
        <tbody>
          {themes
            .filter((theme) => theme.grade === grade)
            .map(({ name, control, endings }) => (
              <tr key={`${name} ${control}`}>
                <td>{name}</td>
                <td>
                  <span className={classes.control}>
                    <ControlSign control={control} /> {CONTROL_WORDS[control]}
                  </span>
                </td>
                <td>{countWords(endings)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  ));
}
