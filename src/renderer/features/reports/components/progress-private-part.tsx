import type { PrivateParts } from '../../../../shared/reports-private.ts';
import { LATEST } from './progress-choice.ts';
import classes from './progress-report.module.css';
import paper from './report-paper.module.css';
import { latestOf, Part, takeLatest } from './report-part.tsx';

type Props = { parts: PrivateParts; isWhole: boolean; day: (on: string) => string };

/** What the person ticked for this report; private writing always stands whole, or not at all. */
export function PrivatePart({ parts: { feelings, writing }, isWhole, day }: Props) {
  const step = (value: number | null) => (value === null ? 'not said' : `${value} of 5`);
  return (
    <>
      {feelings.length > 0 && (
        <Part
          id="report-feelings"
          title={`Energy and worry${latestOf(feelings.length, LATEST.feelings, isWhole)}`}
        >
          <table className={`${classes.table} ${classes.feelings}`} aria-labelledby="report-feelings">
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Energy</th>
                <th scope="col">Worry</th>
              </tr>
            </thead>
            <tbody>
              {takeLatest(feelings, LATEST.feelings, isWhole).map(({ on, energy, worry }, at) => (
                <tr key={at}>
                  <td>{day(on)}</td>
                  <td>{step(energy)}</td>
                  <td>{step(worry)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {writing.length > 0 && (
        <Part id="report-writing" title="Private writing">
          {writing.map(({ on, title, text }, at) => (
            <article key={at} className={classes.entry}>
              <h3 className={paper.label}>{[title, day(on)].filter((part) => part !== '').join(', ')}</h3>
              <p className={paper.words}>{text}</p>
            </article>
          ))}
        </Part>
      )}
    </>
  );
}
