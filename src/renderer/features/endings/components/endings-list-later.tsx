import { Button, Group, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addDays } from '../../../../shared/domain/days.ts';
import type { EndingRow } from '../../../../shared/endings.ts';
import { today } from '../../../lib/format.ts';
import { DayField } from '../../../ui/day-field.tsx';

type LaterDialogProps = { row: EndingRow; onChoose: (day: string) => void; onClose: () => void };

/** Asks for the day on which an ending comes back. */
export function LaterDialog({ row, onChoose, onClose }: LaterDialogProps) {
  const tomorrow = addDays(today(), 1);
  const [day, setDay] = useState<string | null>(addDays(today(), 14));
  const [problem, setProblem] = useState<string | null>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (day === null || day < tomorrow) {
      setProblem('Choose a day from tomorrow on.');
      return;
    }
    onChoose(day);
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={`Later: ${row.role}, ${row.company}`} size="26rem">
      <form onSubmit={submit} noValidate>
        <DayField
          label="Look at it again on"
          value={day}
          min={tomorrow}
          error={problem}
          onChange={(next) => setDay(next)}
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled">
            Later
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
