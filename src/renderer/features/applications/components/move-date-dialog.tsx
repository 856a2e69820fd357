import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Card } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useApplication } from '../api/get-application.ts';
import { useCorrectEventDate } from '../api/stage-events.ts';

type MoveDateDialogProps = { card: Card; onClose: () => void };

/** Corrects the day on which an application reached the stage it is in now. */
export function MoveDateDialog({ card, onClose }: MoveDateDialogProps) {
  const page = useApplication(card.id);
  const correct = useCorrectEventDate(card.id);
  const [day, setDay] = useState<string | null>(card.stageSince);
  // The newest record of a move into the present stage is the one this is about.
  const event = page.data?.history
    .filter(({ kind, stageId }) => kind === 'move' && stageId === card.stageId)
    .reduce((newest, other) => (newest && newest.id > other.id ? newest : other), page.data.history[0]);
  const error = correct.error ?? page.error;
  return (
    <Modal opened onClose={onClose} title="When was that?" size="24rem">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (event && day) correct.mutate({ eventId: event.id, on: day }, { onSuccess: onClose });
        }}
      >
        <DayField
          label="Date"
          value={day}
          max={today()}
          onChange={setDay}
          error={error ? sentenceOf(error) : undefined}
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled" disabled={!event || !day} loading={correct.isPending}>
            Save
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
