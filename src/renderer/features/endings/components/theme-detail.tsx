import { Link, useLocation } from 'react-router';
import { GRADES, type Grade } from '../../../../shared/endings.ts';
import type { ThemeDetail } from '../../../../shared/endings-themes.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import { useThemeDetail } from '../api/explorer.ts';
import { endingAddress } from './endings-list-words.ts';
import { GradeSign } from './explorer-grade.tsx';
import screen from './explorer-screen.module.css';
import { GRADE_NAMES } from './explorer-words.ts';
import classes from './theme-detail.module.css';
import { ThemeActions } from './theme-detail-actions.tsx';
import { excerptOf } from './theme-detail-excerpt.ts';

type Place = ThemeDetail['places'][number];

/** One theme: what it means, the words and applications behind it, and what is tried for it. */
export function ThemeDetailPart({ code }: { code: string }) {
  const { data, error } = useThemeDetail(code);
  const { search } = useLocation();
  if (error) return <p role="alert">{sentenceOf(error)}</p>;
  if (!data) return <div aria-busy="true" />;
  const { theme, places } = data;
  return (
    <>
      <div className={classes.head}>
        <Link to={{ pathname: '/endings/themes', search }}>All themes</Link>
        <h2 className={classes.name}>{theme.name}</h2>
        <p className={classes.definition}>{theme.definition}</p>
        <p className={classes.control}>
          <ControlSign control={theme.control} />
          Usually {CONTROL_WORDS[theme.control]}
        </p>
      </div>
      <div className={classes.columns}>
        <div className={classes.places}>
          {places.length === 0 && <p className={screen.hint}>No ending carries this theme.</p>}
          {GRADES.map((grade) => (
            <PlacesOfGrade
              key={grade}
              grade={grade}
              places={places.filter((place) => place.grade === grade)}
            />
          ))}
        </div>
        <ThemeActions theme={theme} />
      </div>
    </>
  );
}

function PlacesOfGrade({ grade, places }: { grade: Grade; places: readonly Place[] }) {
  if (places.length === 0) return null;
  const endings = new Set(places.map(({ endingId }) => endingId)).size;
  return (
    <section className={classes.grade} aria-label={GRADE_NAMES[grade]}>
      <h3 className={classes.gradeName}>
        <GradeSign grade={grade} />
        {GRADE_NAMES[grade]}
        <span className={classes.gradeCount}>{counted(endings, 'ending')}</span>
      </h3>
      <ul className={classes.list}>
        {places.map((place) => (
          <PlaceItem key={`${place.endingId} ${place.words?.text ?? ''}`} place={place} />
        ))}
      </ul>
    </section>
  );
}

function PlaceItem({ place }: { place: Place }) {
  const { dateFormat } = useSettings();
  const { words } = place;
  const source = words
    ? [words.who, words.on && formatDay(words.on, dateFormat)].filter(Boolean).join(', ')
    : '';
  return (
    <li className={classes.place}>
      <p className={classes.where}>
        <Link to={endingAddress(place.applicationId)} className={classes.role}>
          {place.role}
        </Link>
        <span>{place.company}</span>
        <span className={classes.meta}>{formatDay(place.endedOn, dateFormat)}</span>
      </p>
      {words && (
        <blockquote className={classes.words}>
          {partsOf(words).map(({ key, text, marked }) =>
            marked ? (
              <mark key={key} className={classes.mark} data-control={place.control}>
                {text}
              </mark>
            ) : (
              <span key={key}>{text}</span>
            ),
          )}
        </blockquote>
      )}
      <p className={`${classes.meta} ${classes.source}`}>
        <ControlSign control={place.control} /> {CONTROL_WORDS[place.control]}
        {place.named !== '' && `. Named: ${place.named}`}
        {source !== '' && `. ${source}`}
      </p>
    </li>
  );
}

/** The parts of an excerpt with their places as keys. */
function partsOf(words: NonNullable<Place['words']>) {
  return excerptOf(words.text, words.spans).map((part, at) => ({ ...part, key: at }));
}
