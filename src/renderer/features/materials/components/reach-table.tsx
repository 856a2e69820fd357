import { SETTLED_DAYS } from '../../../../shared/domain/compare-reach.ts';
import type { MaterialPage } from '../../../../shared/materials.ts';
import { countOf } from '../../../lib/count-words.ts';
import classes from './material-view.module.css';
import { verdictWords, versionName } from './material-words.ts';
import tab from './materials-tab.module.css';

/** How far the applications sent with each version came, counted by the furthest stage they ever reached. */
export function ReachTable({ material }: { material: MaterialPage }) {
  const { reach, versions, verdict } = material;
  const stages = reach[0]?.stages ?? [];
  if (reach.every(({ n }) => n === 0) || stages.length === 0) return null;
  return (
    <section className={tab.part} aria-labelledby="reach">
      <h4 id="reach" className={tab.title}>
        How far each version led
      </h4>
      <p className={tab.hint}>
        Applications that ever reached a stage, of those sent with the version. Some are open still, so more
        may come.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it on a narrow window */}
      <section className={classes.wide} aria-label="Table of versions" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Sent with</th>
              {stages.map(({ stageId, name }, at) => (
                <th key={stageId} scope="col">
                  {at < stages.length - 1 ? `${name} or further` : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reach.map(({ versionId, n, open, stages: reached }) => {
              const version = versions.find(({ id }) => id === versionId);
              return (
                <tr key={versionId}>
                  <th scope="row">{version && versionName(version)}</th>
                  <td>
                    {n}
                    {open > 0 && `, ${open} open still`}
                  </td>
                  {reached.map(({ stageId, k, interval }) => (
                    <td key={stageId}>{n === 0 ? '' : countOf(k, n, interval)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className={classes.verdict}>
        {verdictWords(verdict)} The comparison counts only applications that are closed or were sent at least{' '}
        {SETTLED_DAYS} days ago. Other things differed too, such as the roles and the time of year, so none of
        this says what a version caused.
      </p>
    </section>
  );
}
