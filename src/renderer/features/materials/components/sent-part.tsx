import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import type { SentVersion } from '../../../../shared/materials.ts';
import { today } from '../../../lib/format.ts';
import { sayProblem, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useVersionChoices } from '../api/materials.ts';
import { useSent, useSentChanges } from '../api/sent.ts';
import classes from './application-materials.module.css';
import { choiceName, KIND_NAMES, versionName } from './material-words.ts';

/** Which versions went with an application, and when. */
export function SentPart({ applicationId }: { applicationId: number }) {
  const { data: sent } = useSent(applicationId);
  const { data: choices } = useVersionChoices();
  const left = (choices ?? []).filter(({ id }) => !sent?.some(({ version }) => version.id === id));
  return (
    <section aria-labelledby="sent-versions">
      <h3 id="sent-versions" className={classes.title}>
        What you sent
      </h3>
      {sent && sent.length > 0 && (
        <ul className={classes.list}>
          {sent.map((one) => (
            <SentRow key={one.id} sent={one} />
          ))}
        </ul>
      )}
      {choices?.length === 0 && (
        <p className={classes.hint}>
          Which resume or letter went with this application. Add one under{' '}
          <Link to="/growth/materials">Growth, Materials</Link> first.
        </p>
      )}
      {left.length > 0 && <SendForm applicationId={applicationId} choices={left} />}
    </section>
  );
}

function SentRow({ sent }: { sent: SentVersion }) {
  const { changeDay, remove } = useSentChanges();
  const toldAfter = useToldAfter();
  const { version, material, kind, sentOn } = sent;
  const named = `${material}, ${versionName(version).replace('Version', 'version')}`;
  const item = { id: sent.id, revision: sent.revision };
  return (
    <li className={classes.sent}>
      <span className={classes.sentName}>
        <Link to={`/growth/materials/${version.materialId}?version=${version.id}`}>{named}</Link>
        <span className={classes.hint}>{KIND_NAMES[kind]}</span>
      </span>
      <span className={classes.sentFoot}>
        <DayField
          label={`Day ${named} was sent`}
          className={classes.day}
          value={sentOn}
          onChange={(on) => on && changeDay.mutate({ ...item, on }, sayProblem)}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Take off: ${named}`}
          onClick={() => toldAfter(remove.mutateAsync(item), 'Taken off the list.')}
        >
          Take off
        </Button>
      </span>
    </li>
  );
}

type SendFormProps = { applicationId: number; choices: Parameters<typeof choiceName>[0][] };

function SendForm({ applicationId, choices }: SendFormProps) {
  const [chosen, setChosen] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const { send } = useSentChanges();
  const versionId = Number(chosen) || (choices[0]?.id ?? 0);
  function submit(event: FormEvent) {
    event.preventDefault();
    send.mutate(
      { applicationId, versionId, on: on ?? today() },
      { ...sayProblem, onSuccess: () => setChosen('') },
    );
  }
  return (
    <form className={classes.send} onSubmit={submit} aria-label="List what you sent">
      <NativeSelect
        label="Version"
        data={choices.map((choice) => ({ value: String(choice.id), label: choiceName(choice) }))}
        value={String(versionId)}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <DayField label="Sent on" value={on} onChange={setOn} />
      <Button type="submit" loading={send.isPending}>
        List it as sent
      </Button>
    </form>
  );
}
