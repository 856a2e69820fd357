import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { AttemptRating } from '../../../../shared/domain/practice-schedule.ts';
import type { PracticeCardPage } from '../../../../shared/practice.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { makeOnce } from '../../../lib/once.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useAddAttempt } from '../api/card.ts';
import { OutlineForm } from './outline-form.tsx';
import classes from './practice.module.css';
import { RATING_NAMES, RATINGS } from './practice-words.ts';
import session from './session.module.css';
import { SessionTimer } from './session-timer.tsx';
import { useOutline } from './use-outline.ts';
import { useTimer } from './use-timer.ts';

type SessionQuestionProps = {
  card: PracticeCardPage;
  /** `For Thursday`, or null. */
  forWords: string | null;
  onSkip: () => void;
  onRated: (rating: AttemptRating) => void;
};

/** One question: think, speak or write, then say how it went. */
export function SessionQuestion({ card, forWords, onSkip, onRated }: SessionQuestionProps) {
  const timer = useTimer();
  const outline = useOutline(card);
  const add = useAddAttempt();
  const [once] = useState(makeOnce);
  const [showsOutline, setShowsOutline] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const rate = (rating: AttemptRating) =>
    void once(async () => {
      // What is typed has to be on disk first, or it would be saved as notes once more after the attempt.
      if (!(await outline.flush())) return false;
      const text = outline.value.notes;
      try {
        await add.mutateAsync({ cardId: card.id, day: today(), rating, seconds: timer.seconds, text });
      } catch (error) {
        showNotice({ message: sentenceOf(error) });
        return false;
      }
      onRated(rating);
      return true;
    });
  useShortcut('1', RATING_NAMES[1], () => rate(1));
  useShortcut('2', RATING_NAMES[2], () => rate(2));
  useShortcut('3', RATING_NAMES[3], () => rate(3));
  useShortcut('4', RATING_NAMES[4], () => rate(4));

  return (
    <>
      {forWords && <p className={session.forDay}>{forWords}</p>}
      <h3 ref={heading} tabIndex={-1} className={session.question}>
        {card.question}
      </h3>
      {card.hint && <p className={classes.hint}>{card.hint}</p>}
      <SessionTimer timer={timer} />
      <Textarea
        label="Notes"
        description="Speak aloud, write, or both. Esc leaves this field."
        autosize
        minRows={4}
        maxRows={16}
        maxLength={LIMITS.note}
        value={outline.value.notes}
        onChange={(event) => outline.change({ ...outline.value, notes: event.currentTarget.value })}
        onBlur={() => void outline.flush()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          heading.current?.focus();
        }}
      />
      <AutosaveLine
        state={outline.state}
        onTryAgain={() => void outline.flush()}
        onKeepMine={outline.keepMine}
        onShowStored={outline.showStored}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere */}
      <div className={session.rate} role="group" aria-label="How did it go?">
        <p className={session.rateTitle}>How did it go?</p>
        {RATINGS.map((rating) => (
          <Button
            key={rating}
            disabled={add.isPending}
            rightSection={<KeyCap keys={String(rating)} />}
            onClick={() => rate(rating)}
          >
            {RATING_NAMES[rating]}
          </Button>
        ))}
        <Button variant="subtle" onClick={onSkip}>
          Not this one now
        </Button>
      </div>
      <div className={session.outline}>
        <Button
          size="sm"
          variant="subtle"
          aria-expanded={showsOutline}
          onClick={() => setShowsOutline(!showsOutline)}
        >
          {showsOutline ? 'Hide my outline' : 'Show my outline'}
        </Button>
        {showsOutline && <OutlineForm outline={outline} headingLevel={4} />}
      </div>
    </>
  );
}
