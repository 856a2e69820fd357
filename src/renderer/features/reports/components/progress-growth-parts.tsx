import type { ProgressReport } from '../../../../shared/reports.ts';
import { counted } from '../../../lib/counted.ts';
import { LATEST } from './progress-choice.ts';
import classes from './progress-report.module.css';
import paper from './report-paper.module.css';
import { latestOf, Part, takeLatest } from './report-part.tsx';

type GrowthParts = Pick<ProgressReport, 'skills' | 'practice' | 'network' | 'wins'>;
type Shown = { isWhole: boolean; day: (on: string) => string };

/** Where each plan began, where it stands and where it is to go, with what shows it. */
export function SkillsPart({ skills, isWhole }: Pick<GrowthParts, 'skills'> & Pick<Shown, 'isWhole'>) {
  if (skills.length === 0) return null;
  return (
    <Part id="report-skills" title={skills.length === 1 ? 'Skill plan' : 'Skill plans'}>
      <table className={`${classes.table} ${classes.skills}`} aria-labelledby="report-skills">
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Level, of 5</th>
            <th scope="col">Practice</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {skills.map(({ name, start, now, target, minutes, weeks, evidence }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                started {start}, now {now}, aim {target}
              </td>
              <td>
                {minutes === 0 ? 'none noted' : `${counted(minutes, 'minute')} in ${counted(weeks, 'week')}`}
              </td>
              <td>
                {evidence.length === 0 && 'none noted'}
                {takeLatest(evidence, LATEST.evidence, isWhole).map((shows, at) => (
                  <span key={at} className={classes.line}>
                    {shows}
                    {!isWhole && evidence.length > LATEST.evidence && (
                      <span className={paper.source}> and {evidence.length - LATEST.evidence} more</span>
                    )}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** How much was practised, and of mock interviews my own view beside that of a partner. */
export function PracticePart({ practice, isWhole, day }: Pick<GrowthParts, 'practice'> & Shown) {
  const { attempts, questions, mocks } = practice;
  if (attempts === 0 && mocks.length === 0) return null;
  const rated = (rating: number | null) => (rating === null ? 'not rated' : `${rating} of 5`);
  return (
    <section className={classes.half}>
      <h2 className={paper.title}>Practice</h2>
      {attempts > 0 && (
        <p>
          {counted(attempts, 'try', 'tries')} at {counted(questions, 'interview question')}.
        </p>
      )}
      {mocks.length > 0 && (
        <table className={`${classes.table} ${classes.mocks}`}>
          <caption className={classes.caption}>
            Mock interviews{latestOf(mocks.length, LATEST.mocks, isWhole)}
          </caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Competency</th>
              <th scope="col">My view</th>
              <th scope="col">Partner</th>
            </tr>
          </thead>
          <tbody>
            {takeLatest(mocks, LATEST.mocks, isWhole).map(({ on, competency, own, partner }, at) => (
              <tr key={at}>
                <td>{day(on)}</td>
                <td>{competency}</td>
                <td>{rated(own)}</td>
                <td>{rated(partner)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Talks that were held and those to come; null without anybody. */
export function NetworkPart({ network, isWhole, day }: Pick<GrowthParts, 'network'> & Shown) {
  const { talksHeld, next, touches } = network;
  if (touches === 0 && talksHeld.length === 0 && next.length === 0) return null;
  const named = (talk: { on: string | null; name: string }) =>
    talk.on === null ? `${talk.name}, asked` : `${talk.name}, ${day(talk.on)}`;
  const lists = [
    { label: `Talks held${latestOf(talksHeld.length, LATEST.talks, isWhole)}`, talks: talksHeld },
    { label: 'Next', talks: next },
  ];
  return (
    <section className={classes.half}>
      <h2 className={paper.title}>Network</h2>
      <p>In touch with people {touches === 1 ? 'once' : `${touches.toLocaleString('en-GB')} times`}.</p>
      {lists
        .filter(({ talks }) => talks.length > 0)
        .map(({ label, talks }) => (
          <div key={label} className={classes.named}>
            <h3 className={paper.label}>{label}</h3>
            <ul className={classes.plain}>
              {takeLatest(talks, LATEST.talks, isWhole).map((talk, at) => (
                <li key={at}>{named(talk)}</li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

/** Wins in the person's words; null without any. */
export function WinsPart({ wins, isWhole, day }: Pick<GrowthParts, 'wins'> & Shown) {
  if (wins.length === 0) return null;
  return (
    <section className={classes.half}>
      <h2 className={paper.title}>Wins{latestOf(wins.length, LATEST.wins, isWhole)}</h2>
      {takeLatest(wins, LATEST.wins, isWhole).map(({ on, text }, at) => (
        <div key={at} className={classes.win}>
          <p className={paper.source}>{day(on)}</p>
          <p className={paper.words}>{text}</p>
        </div>
      ))}
    </section>
  );
}
