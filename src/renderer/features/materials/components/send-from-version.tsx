import { Button, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SentWith } from '../../../../shared/materials.ts';
import { today } from '../../../lib/format.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useApplicationChoices, useSentChanges } from '../api/sent.ts';
import classes from './application-materials.module.css';

type SendFromVersionProps = { versionId: number; sentWith: readonly SentWith[] };

/** Notes from a version that it went with an application. */
export function SendFromVersion({ versionId, sentWith }: SendFromVersionProps) {
  const [wanted, setWanted] = useState(false);
  const [applicationId, setApplicationId] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(today());
  const { send } = useSentChanges();
  const applications = useApplicationChoices(wanted);
  const known = new Set(sentWith.map((sent) => sent.applicationId));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (applicationId === null) return;
    send.mutate(
      { applicationId: Number(applicationId), versionId, on: on ?? today() },
      { ...sayProblem, onSuccess: () => setApplicationId(null) },
    );
  }
  return (
    <form className={classes.send} onSubmit={submit} aria-label="List an application it went with">
      <Select
        label="It went with"
        placeholder="Search by role or company"
        data={applications.flatMap(({ id, role, company }) =>
          known.has(id) ? [] : [{ value: String(id), label: `${role}, ${company}` }],
        )}
        searchable
        limit={30}
        nothingFoundMessage="No application with these words."
        comboboxProps={{ transitionProps: { duration: 0 } }}
        value={applicationId}
        onFocus={() => setWanted(true)}
        onChange={setApplicationId}
      />
      <DayField label="Sent on" value={on} onChange={setOn} />
      <Button type="submit" disabled={applicationId === null} loading={send.isPending}>
        List it
      </Button>
    </form>
  );
}
