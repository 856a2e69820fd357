import { keyNames } from '../lib/keyboard.ts';
import classes from './key-cap.module.css';

/** A shortcut as keys: `Mod+Z` becomes two small caps, `Ctrl` and `Z`. */
export function KeyCap({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {keyNames(keys).map((name) => (
        <kbd key={name} className={classes.key}>
          {name}
        </kbd>
      ))}
    </span>
  );
}
