import { Button } from '@mantine/core';
import { useId } from 'react';
import type { WinSuggestion } from '../../../../shared/wins.ts';
import { formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useWinSuggestions } from '../api/wins.ts';
import classes from './win-dialog.module.css';
import { useThisWeek } from './win-week.ts';

type WinSuggestionsProps = {
  /** The suggestion that is in the field already. */
  taken: string | null;
  onUse: (suggestion: WinSuggestion) => void;
  onDecline: (suggestion: WinSuggestion) => void;
};

/** What the person did this week by the records; nothing when there is nothing to offer. */
export function WinSuggestions({ taken, onUse, onDecline }: WinSuggestionsProps) {
  const { data = [] } = useWinSuggestions(useThisWeek());
  const { dateFormat } = useSettings();
  const titleId = useId();
  const offered = data.filter(({ deed }) => deed !== taken);
  if (offered.length === 0) return null;
  return (
    <section className={classes.suggestions} aria-labelledby={titleId}>
      <h3 id={titleId} className={classes.title}>
        From your records of this week
      </h3>
      <ul className={classes.list}>
        {offered.map((suggestion) => (
          <li key={suggestion.deed} className={classes.suggestion}>
            <span className={classes.text}>
              {suggestion.text}{' '}
              <span className={classes.meta}>{formatShortDay(suggestion.day, dateFormat)}</span>
            </span>
            <Button size="xs" aria-label={`Use: ${suggestion.text}`} onClick={() => onUse(suggestion)}>
              Use
            </Button>
            <Button
              size="xs"
              variant="subtle"
              aria-label={`Not this: ${suggestion.text}`}
              onClick={() => onDecline(suggestion)}
            >
              Not this
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
