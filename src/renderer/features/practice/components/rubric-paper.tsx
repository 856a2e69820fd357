import { SHOWN_NAMES, SHOWN_RATINGS } from './practice-words.ts';
import type { RubricReader, RubricRow } from './rubric-choice.ts';
import classes from './rubric-paper.module.css';

const HOW_TO: Readonly<Record<RubricReader, string>> = {
  partner:
    'Thank you for helping. Ask, listen, and write down what was said before you circle a number. Circle for the answer, not for the person; leave empty what did not come up.',
  hiring:
    'Ask every applicant the same questions, write down what was said before you circle a number, and compare row by row. Leave empty what did not come up.',
};
/** In smaller letters, so that every row stays as high as the others. */
const LONG_NAME = 22;
const KIND_WORDS = { competency: '', skill: 'skill of the trade', potential: 'potential' } as const;

type PaperProps = { reader: RubricReader; role: string; rows: readonly RubricRow[] };

/** One page: each row with its anchors, five numbers to circle, and room for evidence. No total anywhere. */
export function RubricPaper({ reader, role, rows }: PaperProps) {
  return (
    <article className={classes.sheet}>
      <header className={classes.head}>
        <h1 className={classes.name}>Competency rubric{role && `: ${role}`}</h1>
        <p className={classes.blanks}>
          <span>Name</span> <i /> <span>Date</span> <i />
        </p>
      </header>
      <p className={classes.how}>{HOW_TO[reader]}</p>
      <p className={classes.scale}>
        {SHOWN_RATINGS.map((rating) => (
          <span key={rating}>
            <b>{rating}</b> {SHOWN_NAMES[rating]}
          </span>
        ))}
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">What to look for</th>
            <th scope="col">Low</th>
            <th scope="col">Middle</th>
            <th scope="col">High</th>
            <th scope="col">What was said or done</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, kind, anchors }) => (
            <tr key={`${kind} ${name}`}>
              <th scope="row" className={name.length > LONG_NAME ? classes.long : undefined}>
                {name}
                {KIND_WORDS[kind] && <span className={classes.kind}>{KIND_WORDS[kind]}</span>}
              </th>
              <td>{anchors.low}</td>
              <td>{anchors.middle}</td>
              <td>{anchors.high}</td>
              <td className={classes.numbers}>{SHOWN_RATINGS.join('   ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className={classes.note}>
        <p>
          <b>Every row weighs the same, and the numbers are not added up.</b> A strong row does not make up
          for another one, and where two readers differ, the evidence decides.
        </p>
        <p>
          <b>Why not wait for the perfect fit?</b> Of 1,500 hiring managers asked in the United States in
          2026, 29 in 100 regretted waiting too long for a perfect candidate who never came. “Perfect”
          compares people with a wish; these rows compare what somebody did with what the work needs.
        </p>
        <p className={classes.credit}>
          Figure: Resume Genius, survey of US hiring managers 2026, n = 1,500, unweighted, CC BY 4.0.
        </p>
      </footer>
    </article>
  );
}
