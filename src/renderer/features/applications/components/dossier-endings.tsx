import type { Ending, EndingPage, EndingTheme, Grade } from '../../../../shared/endings.ts';
import classes from './application-print.module.css';
import type { DossierParts } from './dossier-choice.ts';
import { DossierPart } from './dossier-part.tsx';
import { useDayWords } from './use-day-words.ts';

const GRADE_WORDS: Record<Grade, string> = {
  said: 'They said it',
  feedback: 'Feedback received',
  own: 'My view',
};

type DossierEndingsProps = { ended: EndingPage; parts: DossierParts };

/** How it ended, each time it did, with received words as they came; my view only when it was ticked. */
export function DossierEndings({ ended, parts }: DossierEndingsProps) {
  const endings = [ended.ending, ...ended.earlier].filter((ending) => ending !== null);
  if (endings.length === 0) return null;
  return (
    <DossierPart title="How it ended">
      {endings.map((ending) => (
        <OneEnding key={ending.id} ending={ending} parts={parts} />
      ))}
    </DossierPart>
  );
}

function OneEnding({ ending, parts }: { ending: Ending; parts: DossierParts }) {
  const { day } = useDayWords();
  const { outcome, endedOn, words, notes, themes } = ending;
  const isSaid = words.length > 0 || themes.some(({ grade }) => grade !== 'own');
  return (
    <section className={classes.entry}>
      <h3 className={classes.head}>
        {outcome.name}, {day(endedOn)}
      </h3>
      {!isSaid && <p>No words were kept.</p>}
      {words.map(({ id, grade, text, who, on }) => (
        <div key={id}>
          <h4 className={classes.label}>
            {GRADE_WORDS[grade]}, {day(on)}
            {who !== '' && `, ${who}`}
          </h4>
          <blockquote className={classes.words}>{text}</blockquote>
        </div>
      ))}
      <Themes themes={themes} grades={parts.notes ? ['said', 'feedback', 'own'] : ['said', 'feedback']} />
      {parts.notes &&
        notes.map(({ id, text, on }) => (
          <div key={id}>
            <h4 className={classes.label}>My remark, {day(on)}</h4>
            <p className={classes.words}>{text}</p>
          </div>
        ))}
    </section>
  );
}

/** The themes by who says so, never in one list. */
function Themes({ themes, grades }: { themes: readonly EndingTheme[]; grades: readonly Grade[] }) {
  return grades.map((grade) => {
    const named = themes.filter((theme) => theme.grade === grade);
    if (named.length === 0) return null;
    return (
      <p key={grade} className={classes.themes}>
        {GRADE_WORDS[grade]}:{' '}
        {named.map(({ name, named: what }) => (what === '' ? name : `${name} (${what})`)).join(', ')}
      </p>
    );
  });
}
