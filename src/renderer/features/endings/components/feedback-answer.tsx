import { Button } from '@mantine/core';
import { useState } from 'react';
import { readSender } from '../../../../shared/domain/read-sender.ts';
import type { Ending } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { KeepAsContact } from '../../../ui/keep-as-contact.tsx';
import { useThemeChoices, useToggleFeedbackTheme } from '../api/request-ending.ts';
import part from './ending-part.module.css';
import classes from './feedback-section.module.css';
import { FeedbackThemeChips } from './feedback-theme-chips.tsx';

/** The answer word for word, and the themes the person reads in it. */
export function FeedbackAnswer({ ending }: { ending: Ending }) {
  const { dateFormat } = useSettings();
  const [isChoosing, setIsChoosing] = useState(false);
  const themes = useThemeChoices();
  const toggle = useToggleFeedbackTheme(ending);
  const words = ending.words.filter((one) => one.grade === 'feedback');
  const chosen = ending.themes.filter((theme) => theme.grade === 'feedback');
  return (
    <>
      {words.map((one) => (
        <figure key={one.id}>
          <figcaption className={part.meta}>
            {one.who === '' ? 'They wrote' : one.who}, {formatDay(one.on, dateFormat)}. Kept word for word.
          </figcaption>
          <blockquote className={classes.quote}>{one.text}</blockquote>
          {one.who !== '' && (
            <KeepAsContact applicationId={ending.applicationId} sender={readSender(one.who)} />
          )}
        </figure>
      ))}
      {isChoosing ? (
        <FeedbackThemeChips
          legend="What their answer names, in your reading"
          themes={themes}
          chosen={chosen.map((theme) => theme.code)}
          onToggle={(theme) => toggle.mutate(theme)}
        />
      ) : (
        <Button variant="subtle" onClick={() => setIsChoosing(true)}>
          {chosen.length === 0
            ? 'Put themes on the answer'
            : `Themes: ${chosen.map((theme) => theme.name).join(', ')}. Change`}
        </Button>
      )}
      {toggle.error && <p role="alert">{sentenceOf(toggle.error)}</p>}
    </>
  );
}
