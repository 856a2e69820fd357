import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Ending } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useSetThemes, useThemeChoices } from '../api/request-ending.ts';
import part from './ending-part.module.css';
import classes from './feedback-section.module.css';
import { FeedbackThemeChips } from './feedback-theme-chips.tsx';

/** The answer word for word, and the themes the person reads in it. */
export function FeedbackAnswer({ ending }: { ending: Ending }) {
  const { dateFormat } = useSettings();
  const [isChoosing, setIsChoosing] = useState(false);
  const themes = useThemeChoices();
  const setThemes = useSetThemes();
  const words = ending.words.filter((one) => one.grade === 'feedback');
  const chosen = ending.themes.filter((theme) => theme.grade === 'feedback');
  const codes = chosen.map((theme) => theme.code);

  function toggle(code: string) {
    if (setThemes.isPending) return;
    const theme = themes.find((one) => one.code === code);
    const kept = chosen.filter((one) => one.code !== code);
    const added =
      theme && !codes.includes(code)
        ? [{ code, control: theme.control, named: '', sureness: null, spans: [] }]
        : [];
    setThemes.mutate({
      id: ending.id,
      revision: ending.revision,
      grade: 'feedback',
      themes: [
        ...kept.map(({ code: known, control, named, sureness, spans }) => ({
          code: known,
          control,
          named,
          sureness,
          spans,
        })),
        ...added,
      ],
    });
  }

  return (
    <>
      {words.map((one) => (
        <figure key={one.id}>
          <figcaption className={part.meta}>
            {one.who === '' ? 'They wrote' : one.who}, {formatDay(one.on, dateFormat)}. Kept word for word.
          </figcaption>
          <blockquote className={classes.quote}>{one.text}</blockquote>
        </figure>
      ))}
      {isChoosing ? (
        <FeedbackThemeChips
          legend="What their answer names, in your reading"
          themes={themes}
          chosen={codes}
          onToggle={toggle}
        />
      ) : (
        <Button variant="subtle" onClick={() => setIsChoosing(true)}>
          {chosen.length === 0
            ? 'Put themes on the answer'
            : `Themes: ${chosen.map((theme) => theme.name).join(', ')}. Change`}
        </Button>
      )}
      {setThemes.error && <p role="alert">{sentenceOf(setThemes.error)}</p>}
    </>
  );
}
