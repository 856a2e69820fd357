import { CALENDAR_KINDS, type CalendarKind } from '../../../../shared/calendar.ts';
import classes from './calendar-screen.module.css';
import { KIND_WORDS } from './calendar-words.ts';
import { KindIcon } from './kind-icon.tsx';

type CalendarFilterProps = {
  hidden: ReadonlySet<CalendarKind>;
  onChange: (hidden: ReadonlySet<CalendarKind>) => void;
};

/** Which kinds are shown; each can be taken out and brought back. */
export function CalendarFilter({ hidden, onChange }: CalendarFilterProps) {
  const toggle = (kind: CalendarKind) =>
    onChange(new Set(CALENDAR_KINDS.filter((one) => (one === kind) !== hidden.has(one))));
  return (
    <fieldset className={classes.filter}>
      <legend className="visually-hidden">What is shown</legend>
      {CALENDAR_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes.kind}
          aria-pressed={!hidden.has(kind)}
          onClick={() => toggle(kind)}
        >
          <KindIcon kind={kind} />
          {KIND_WORDS[kind].all}
        </button>
      ))}
    </fieldset>
  );
}
