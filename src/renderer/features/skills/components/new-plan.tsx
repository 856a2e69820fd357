import { Link, useNavigate, useSearchParams } from 'react-router';
import { useApplicationReason } from '../api/plans.ts';
import { readNewPlan } from './new-plan-address.ts';
import { PlanForm } from './plan-form.tsx';
import classes from './plan-page.module.css';

/** The form for a new plan, with the skill and the application filled in that made somebody think of it. */
export function NewPlan() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { skill, applicationId } = readNewPlan(search);
  const reason = useApplicationReason(applicationId);
  return (
    <div className={classes.narrow}>
      <p>
        <Link to="/growth/skills">All plans</Link>
      </p>
      <h3 className={classes.name}>New plan</h3>
      {reason === undefined ? (
        <div aria-busy="true" />
      ) : (
        <PlanForm
          plan={null}
          skill={skill}
          reason={reason}
          onDone={(id) => navigate(id === null ? '/growth/skills' : `/growth/skills/${id}`)}
        />
      )}
    </div>
  );
}
