import classes from './shell.module.css';
import { useConnection } from './use-connection.ts';

/** Says so when the host stops answering; what was typed stays on the screen. */
export function ConnectionBanner() {
  const connection = useConnection();
  return (
    <div role="alert">
      {connection === 'open' ? null : (
        <p className={classes.banner}>
          {connection === 'lost'
            ? 'Rebound has stopped answering. What you typed is still here. If it does not come back, run npm start again.'
            : 'This page has lost its key. Run npm start again and Rebound opens here.'}
        </p>
      )}
    </div>
  );
}
