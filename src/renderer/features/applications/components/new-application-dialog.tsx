import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useRef, useState } from 'react';
import type { Card } from '../../../../shared/applications.ts';
import { HOW_BEGAN } from '../../../../shared/applications.ts';
import type { AdvertField } from '../../../../shared/domain/advert/advert-proposal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useAddByLineDialog } from '../../../ui/add-by-line-context.ts';
import { useCreateApplication } from '../api/create-application.ts';
import { useSimilarApplications } from '../api/similar-applications.ts';
import { useStages } from '../api/stages.ts';
import { AdvertFacts } from './advert-facts.tsx';
import { choices, chosen, HOW_BEGAN_WORDS, stageChoices } from './application-words.ts';
import classes from './new-application-dialog.module.css';
import {
  checkDraft,
  type DraftProblems,
  draftToApplication,
  EMPTY_DRAFT,
  keepDraft,
  type NewApplicationDraft,
  readIntoDraft,
  readKeptDraft,
} from './new-application-draft.ts';
import { PasteAdvert } from './paste-advert.tsx';
import { SimilarNotice } from './similar-notice.tsx';

type NewApplicationDialogProps = {
  opened: boolean;
  onClose: () => void;
  /** Told the new card, after the dialog was closed. */
  onCreated?: (card: Card) => void;
};

/** The dialog "New application". What was typed stays when it is closed without saving. */
export function NewApplicationDialog({ opened, onClose, onCreated }: NewApplicationDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="New application" size="36rem">
      <NewApplicationForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
}

/** The words of the advert stand below a field, so that fields side by side stay level. */
const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

function NewApplicationForm({ onClose, onCreated }: Omit<NewApplicationDialogProps, 'opened'>) {
  const [draft, setDraft] = useState(readKeptDraft);
  const [isRestored, setIsRestored] = useState(draft !== EMPTY_DRAFT);
  const [problems, setProblems] = useState<DraftProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const stages = useStages();
  const create = useCreateApplication();
  const [typed] = useDebouncedValue(draft, 250);
  const addByLine = useAddByLineDialog();
  const similar = useSimilarApplications({ company: typed.company, role: typed.role, url: typed.url });
  const saved = stages.find((stage) => stage.code === 'saved') ?? stages[0];
  const stageId = draft.stageId ?? saved?.id;

  function change(next: NewApplicationDraft) {
    keepDraft(next);
    setDraft(next);
  }
  function type(field: 'role' | 'company' | 'place' | 'url', value: string) {
    const { [field]: _, ...words } = draft.words;
    change({ ...draft, [field]: value, words });
    setProblems((current) => ({ ...current, [field]: undefined }));
  }
  function readAdvertText(source: string) {
    const next = readIntoDraft(draft, source);
    change(next);
    if (Object.values(problems).some(Boolean)) setProblems(checkDraft(next));
  }
  function startAgain() {
    change(EMPTY_DRAFT);
    setProblems({});
    setIsRestored(false);
    create.reset();
    focusField('company');
  }
  function focusField(name: string) {
    form.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus();
  }
  function save(event: FormEvent) {
    event.preventDefault();
    if (create.isPending) return;
    const found = checkDraft(draft);
    setProblems(found);
    const first = (['company', 'role', 'url'] as const).find((field) => found[field]);
    if (first) return focusField(first);
    create.mutate(draftToApplication(draft, stageId), {
      onSuccess: ({ card }) => {
        keepDraft(EMPTY_DRAFT);
        onClose();
        onCreated?.(card);
      },
    });
  }
  const wordsOf = (field: AdvertField) =>
    draft.words[field] ? `From the advert: “${draft.words[field]}”` : undefined;

  return (
    <form ref={form} className={classes.form} onSubmit={save} noValidate>
      {isRestored && (
        <p className={classes.restored}>
          This is what you typed before.
          <Button variant="subtle" size="compact-sm" onClick={startAgain}>
            Start again
          </Button>
        </p>
      )}
      <p className={classes.restored}>
        An interview, a next step or a person?
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            onClose();
            addByLine();
          }}
        >
          Add by a line
        </Button>
      </p>
      <PasteAdvert source={draft.source} onSource={readAdvertText}>
        <AdvertFacts draft={draft} onChange={change} />
      </PasteAdvert>
      <div className={classes.pair}>
        <TextInput
          label="Company"
          name="company"
          data-autofocus
          value={draft.company}
          inputWrapperOrder={ORDER}
          description={wordsOf('company')}
          error={problems.company}
          onChange={(event) => type('company', event.currentTarget.value)}
        />
        <TextInput
          label="Role"
          name="role"
          value={draft.role}
          inputWrapperOrder={ORDER}
          description={wordsOf('role')}
          error={problems.role}
          onChange={(event) => type('role', event.currentTarget.value)}
        />
        <NativeSelect
          label="Stage"
          data={stageChoices(stages)}
          value={stageId === undefined ? '' : String(stageId)}
          onChange={(event) => change({ ...draft, stageId: Number(event.currentTarget.value) })}
        />
        <TextInput
          label="Applied on"
          type="date"
          value={draft.appliedOn}
          onChange={(event) => change({ ...draft, appliedOn: event.currentTarget.value })}
        />
        <NativeSelect
          label="How it began"
          data={choices(HOW_BEGAN_WORDS)}
          value={draft.howBegan}
          onChange={(event) =>
            change({ ...draft, howBegan: chosen(HOW_BEGAN, event.currentTarget.value) ?? 'i_applied' })
          }
        />
        <TextInput
          label="Place"
          name="place"
          value={draft.place}
          inputWrapperOrder={ORDER}
          description={wordsOf('place')}
          onChange={(event) => type('place', event.currentTarget.value)}
        />
      </div>
      <TextInput
        label="Link"
        name="url"
        inputMode="url"
        value={draft.url}
        inputWrapperOrder={ORDER}
        description={wordsOf('url')}
        error={problems.url}
        onChange={(event) => type('url', event.currentTarget.value)}
      />
      <div aria-live="polite">
        <SimilarNotice similar={similar} onOpen={onClose} />
      </div>
      {create.error && (
        <p role="alert" className={classes.problem}>
          {sentenceOf(create.error)} What you typed is still here.
        </p>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" aria-disabled={create.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
