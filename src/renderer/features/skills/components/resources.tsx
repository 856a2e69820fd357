import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Plan, Resource } from '../../../../shared/skills.ts';
import { useRecordForm } from '../../../lib/use-record-form.ts';
import { FieldRow, RecordForm } from '../../../ui/record-form.tsx';
import rows from '../../../ui/rows.module.css';
import { useResourceChanges } from '../api/plans.ts';
import { useSayDone } from '../api/say-done.ts';
import classes from './plan-page.module.css';

/** What a plan is learnt from: courses, books, people's notes. */
export function Resources({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const { remove } = useResourceChanges();
  const { after } = useSayDone();
  const close = () => setOpen(null);
  return (
    <section className={classes.part} aria-labelledby="resources">
      <h4 id="resources" className={classes.title}>
        Resources
      </h4>
      {plan.resources.length > 0 && (
        <ul className={rows.list} aria-label="Resources">
          {plan.resources.map((resource) =>
            open === resource.id ? (
              <li key={resource.id}>
                <ResourceForm planId={plan.id} resource={resource} onDone={close} />
              </li>
            ) : (
              <li key={resource.id} className={rows.row}>
                <span className={rows.fill}>
                  {resource.link === '' ? (
                    resource.title
                  ) : (
                    <a href={resource.link} target="_blank" rel="noreferrer">
                      {resource.title}
                    </a>
                  )}
                  {resource.note !== '' && <span className={classes.hint}> {resource.note}</span>}
                </span>
                <span className={rows.tools}>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`Edit: ${resource.title}`}
                    onClick={() => setOpen(resource.id)}
                  >
                    Edit
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`Remove: ${resource.title}`}
                    onClick={() =>
                      after(
                        remove.mutateAsync({ id: resource.id, revision: resource.revision }),
                        'Resource removed.',
                      )
                    }
                  >
                    Remove
                  </Button>
                </span>
              </li>
            ),
          )}
        </ul>
      )}
      {open === 'new' ? (
        <ResourceForm planId={plan.id} resource={null} onDone={close} />
      ) : (
        <Button size="sm" mt="sm" onClick={() => setOpen('new')}>
          Add a resource
        </Button>
      )}
    </section>
  );
}

type ResourceFormProps = { planId: number; resource: Resource | null; onDone: () => void };

function ResourceForm({ planId, resource, onDone }: ResourceFormProps) {
  const [title, setTitle] = useState(resource?.title ?? '');
  const [link, setLink] = useState(resource?.link ?? '');
  const [note, setNote] = useState(resource?.note ?? '');
  const { save } = useResourceChanges();
  const { form } = useRecordForm({
    saving: save,
    onSave: () =>
      save.mutate(
        { id: resource?.id ?? null, revision: resource?.revision ?? 0, planId, title, link, note },
        { onSuccess: onDone },
      ),
  });
  return (
    <RecordForm
      form={form}
      label={resource ? 'Change the resource' : 'Add a resource'}
      saveLabel="Save resource"
      onCancel={onDone}
    >
      <FieldRow>
        <TextInput
          label="Title"
          required
          maxLength={500}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label="Link"
          inputMode="url"
          maxLength={500}
          value={link}
          onChange={(event) => setLink(event.currentTarget.value)}
        />
      </FieldRow>
      <Textarea
        label="Note"
        autosize
        minRows={1}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </RecordForm>
  );
}
