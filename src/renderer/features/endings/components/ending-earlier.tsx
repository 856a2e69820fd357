import type { Ending } from '../../../../shared/endings.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import classes from './ending-earlier.module.css';
import { NoteList } from './ending-notes.tsx';
import { NO_REASON } from './ending-words.ts';
import { SaidWords } from './said-words.tsx';

/** The endings an application had before it was opened again; they stay on record as they are. */
export function EarlierEndings({ endings }: { endings: readonly Ending[] }) {
  const { dateFormat } = useSettings();
  if (endings.length === 0) return null;
  return (
    <section aria-labelledby="earlier-endings" className={classes.earlier}>
      <h3 id="earlier-endings" className={classes.title}>
        Before it was opened again
      </h3>
      <ul className={classes.list}>
        {endings.map((ending) => (
          <li key={ending.id} className={classes.ending}>
            <p className={classes.what}>
              {ending.outcome.name}, {formatDay(ending.endedOn, dateFormat)}
            </p>
            <EndingThemes ending={ending} />
            {ending.words
              .filter(({ grade }) => grade === 'said')
              .map((words) => (
                <SaidWords key={words.id} text={words.text} themes={[]} />
              ))}
            <NoteList notes={ending.notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EndingThemes({ ending }: { ending: Ending }) {
  const themes = ending.themes.filter(({ grade }) => grade === 'said');
  if (themes.length === 0)
    return (
      <p className={classes.theme}>
        <ControlSign control="unknown" /> {NO_REASON}
      </p>
    );
  return themes.map(({ code, name, control, named }) => (
    <p key={code} className={classes.theme}>
      <ControlSign control={control} /> {name}
      {named !== '' && `: ${named}`}, {CONTROL_WORDS[control]}
    </p>
  ));
}
