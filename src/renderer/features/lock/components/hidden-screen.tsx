import classes from './lock.module.css';

/** A calm page in front of everything, for when somebody comes by; anybody can take it away. */
export function HiddenScreen({ onBack }: { onBack: () => void }) {
  return (
    <main>
      <h1 className="visually-hidden">Rebound</h1>
      <button type="button" data-autofocus className={classes.hidden} onClick={onBack}>
        Hidden. Press Escape to come back.
      </button>
    </main>
  );
}
