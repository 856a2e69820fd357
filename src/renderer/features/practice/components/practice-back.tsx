import { Link } from 'react-router';
import classes from './practice.module.css';

/** The way back to the start of Practice, above whatever opened from it. */
export function PracticeBack() {
  return (
    <p className={classes.back}>
      <Link to="/growth/practice">All of Practice</Link>
    </p>
  );
}
