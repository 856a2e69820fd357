import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '../../../../shared/domain/days.ts';
import type { Ending, Look } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { showNotice } from '../../../ui/notice.tsx';
import { useSetLook } from '../api/request-ending.ts';
import part from './ending-part.module.css';

type ReviewLookStepProps = { ending: Ending; onNow: () => void; onClose: () => void };

/** Asked before anything else; all three answers are full ones. */
export function ReviewLookStep({ ending, onNow, onClose }: ReviewLookStepProps) {
  const { dateFormat } = useSettings();
  const setLook = useSetLook();
  const [isLater, setIsLater] = useState(false);
  const [day, setDay] = useState<string | null>(addDays(today(), 2));
  const put = (look: Look, lookOn: string | null, message: string) =>
    setLook.mutate(
      { id: ending.id, revision: ending.revision, look, lookOn },
      {
        onSuccess: () => {
          showNotice({ message });
          onClose();
        },
      },
    );
  return (
    <>
      <p className={part.meta}>
        Ten short steps, strengths first. Leave out what you like and stop wherever you like.
      </p>
      <Group gap="sm">
        <Button data-autofocus onClick={onNow}>
          Now
        </Button>
        <Button aria-expanded={isLater} onClick={() => setIsLater(!isLater)}>
          Later
        </Button>
        <Button
          onClick={() => put('not_this_one', null, 'Left alone. You can still look at it whenever you like.')}
        >
          Not this one
        </Button>
      </Group>
      {isLater && (
        <Group gap="sm" align="end">
          <DayField label="Look at it on" value={day} onChange={setDay} min={today()} />
          <Button
            variant="filled"
            disabled={day === null}
            onClick={() =>
              day !== null && put('later', day, `It waits under Later until ${formatDay(day, dateFormat)}.`)
            }
          >
            Set the day
          </Button>
        </Group>
      )}
      {setLook.error && <p role="alert">{sentenceOf(setLook.error)}</p>}
    </>
  );
}
