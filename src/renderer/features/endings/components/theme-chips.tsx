import type { Control, EndingDraft } from '../../../../shared/endings.ts';
import { ControlSign } from '../../../ui/control-sign.tsx';
import { ChoiceLine } from './ending-choice-line.tsx';
import type { ThemeChoice } from './ending-fields.ts';
import { NO_REASON, SURENESS_CHOICES, SURENESS_WORDS } from './ending-words.ts';
import { ThemeChip } from './theme-chip.tsx';
import classes from './theme-chips.module.css';

type ThemeChipsProps = {
  /** The text the places of the themes are in. */
  text: string;
  found: readonly ThemeChoice[];
  others: readonly ThemeChoice[];
  sureness: EndingDraft['sureness'];
  /** Puts a theme on or changes it; null takes it off. */
  onTheme: (code: string, theme: { control: Control; named: string } | null) => void;
  onNone: () => void;
  onSureness: (sureness: EndingDraft['sureness']) => void;
};

/** What the words may mean: what was found in them, how far each is in my hands, and every other theme to choose. */
export function ThemeChips(props: ThemeChipsProps) {
  const { text, found, others, sureness, onTheme, onNone, onSureness } = props;
  const isAnyOn = found.some(({ on }) => on);
  return (
    <section aria-labelledby="ending-themes" className={classes.themes}>
      <div className={classes.head}>
        <h3 id="ending-themes" className={classes.title}>
          What it may mean
        </h3>
        {isAnyOn && <span className={classes.hint}>Yours to change</span>}
      </div>
      {found.length > 0 && (
        <ol className={classes.found}>
          {found.map((choice) => (
            <ThemeChip key={choice.code} choice={choice} text={text} onTheme={onTheme} />
          ))}
        </ol>
      )}
      {isAnyOn ? (
        <>
          <div className={classes.sure}>
            <ChoiceLine
              legend="How sure is that?"
              choices={SURENESS_CHOICES.map((value) => ({
                value: String(value),
                label: SURENESS_WORDS[value],
              }))}
              chosen={sureness === null ? null : String(sureness)}
              onChoose={(value) => onSureness(SURENESS_CHOICES.find((one) => String(one) === value) ?? null)}
            />
          </div>
          <p className={classes.none}>
            <ControlSign control="unknown" /> Or leave it at{' '}
            <button type="button" className={classes.leave} onClick={onNone}>
              {NO_REASON}
            </button>
          </p>
        </>
      ) : (
        <p className={classes.none}>
          <ControlSign control="unknown" /> {NO_REASON}
        </p>
      )}
      <h4 id="ending-other-themes" className={classes.label}>
        {found.length > 0 ? 'Other themes' : 'If they gave one, choose it'}
      </h4>
      <ul className={classes.others} aria-labelledby="ending-other-themes">
        {others.map(({ code, name, definition, control }) => (
          <li key={code}>
            <button
              type="button"
              className={classes.other}
              aria-pressed="false"
              title={definition}
              onClick={() => onTheme(code, { control, named: '' })}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
