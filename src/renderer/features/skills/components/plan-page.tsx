import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import type { Plan } from '../../../../shared/skills.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { usePlan } from '../api/plans.ts';
import { EvidenceLog } from './evidence-log.tsx';
import { LevelLadder } from './level-grid.tsx';
import { Milestones } from './milestones.tsx';
import { PlanHeader } from './plan-header.tsx';
import classes from './plan-page.module.css';
import { REASON_NAMES } from './plan-words.ts';
import { Resources } from './resources.tsx';
import { TimerLine } from './timer-line.tsx';

const PlanFigures = lazy(async () => ({ default: (await import('./plan-figures.tsx')).PlanFigures }));

/** One plan, at `/growth/skills/:id`. */
export function PlanPage() {
  const { id = '' } = useParams();
  const { data: plan, error } = usePlan(Number(id));
  return (
    <>
      <p>
        <Link to="/growth/skills">All plans</Link>
      </p>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {plan && <PlanContent key={plan.id} plan={plan} />}
    </>
  );
}

function PlanContent({ plan }: { plan: Plan }) {
  return (
    <div className={classes.page}>
      <PlanHeader plan={plan} />
      <div className={classes.columns}>
        <div>
          <TimerLine />
          <Why plan={plan} />
          <Milestones plan={plan} />
          <Resources plan={plan} />
          <EvidenceLog plan={plan} />
        </div>
        <div className={classes.side}>
          <Suspense fallback={null}>
            <PlanFigures plan={plan} />
          </Suspense>
          <section className={classes.part} aria-labelledby="levels">
            <h4 id="levels" className={classes.title}>
              The five steps
            </h4>
            <LevelLadder {...plan} />
          </section>
        </div>
      </div>
    </div>
  );
}

function Why({ plan }: { plan: Plan }) {
  const { why, reasons, fromAction, stopRule } = plan;
  if (why === '' && reasons.length === 0 && !fromAction && stopRule === '') return null;
  return (
    <section className={classes.part} aria-labelledby="why">
      <h4 id="why" className={classes.title}>
        Why
      </h4>
      {why !== '' && <p className={classes.prose}>{why}</p>}
      {reasons.length > 0 && (
        <ul className={classes.reasons} aria-label="What asked for it">
          {reasons.map(({ id, kind, label, applicationId }) => (
            <li key={id}>
              <span className={classes.kind}>{REASON_NAMES[kind]}</span>{' '}
              {applicationId === null ? (
                label
              ) : (
                <Link to={`/applications/${applicationId}${kind === 'ending' ? '?tab=ending' : ''}`}>
                  {label}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {fromAction && (
        <p className={classes.stop}>
          From an action: <Link to="/endings/actions">{fromAction.thenText}</Link>
        </p>
      )}
      {stopRule !== '' && (
        <p className={classes.stop}>
          <span className={classes.kind}>Stop rule</span> {stopRule}
        </p>
      )}
    </section>
  );
}
