import { Link, useNavigate, useSearchParams } from 'react-router';
import { PlanForm } from './plan-form.tsx';
import classes from './plan-page.module.css';

/** The form for a new plan, with the skill filled in when the list of demand was where it was thought of. */
export function NewPlan() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <div className={classes.narrow}>
      <p>
        <Link to="/growth/skills">All plans</Link>
      </p>
      <h3 className={classes.name}>New plan</h3>
      <PlanForm
        plan={null}
        skill={search.get('skill') ?? ''}
        onDone={(id) => navigate(id === null ? '/growth/skills' : `/growth/skills/${id}`)}
      />
    </div>
  );
}
