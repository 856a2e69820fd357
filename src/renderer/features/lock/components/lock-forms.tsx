import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { LOCK_PASSPHRASE, type LockAfter } from '../../../../shared/lock.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useChangeLockPassphrase, useTurnOffLock, useTurnOnLock } from '../api/lock.ts';
import classes from './lock.module.css';
import { LockAfterChoice } from './lock-after-choice.tsx';

type FormProps = { onClose: () => void };

/** Sets the first passphrase, and when it locks. */
export function TurnOnForm({ onClose }: FormProps) {
  const turnOn = useTurnOnLock();
  const typed = useNewPassphrase();
  const [lockAfter, setLockAfter] = useState<LockAfter>('5');
  return (
    <PassphraseForm
      submit="Set up the lock"
      change={turnOn}
      isReady={typed.isReady}
      onClose={onClose}
      onSubmit={() =>
        turnOn.mutate(
          { passphrase: typed.passphrase, lockAfter },
          { onSuccess: done('The lock is set.', onClose) },
        )
      }
    >
      <NewPassphraseFields typed={typed} label="Passphrase" startsHere />
      <LockAfterChoice value={lockAfter} onChange={setLockAfter} />
    </PassphraseForm>
  );
}

/** Sets another passphrase, after the one before was typed. */
export function ChangePassphraseForm({ onClose }: FormProps) {
  const change = useChangeLockPassphrase();
  const [passphrase, setPassphrase] = useState('');
  const typed = useNewPassphrase();
  return (
    <PassphraseForm
      submit="Change the passphrase"
      change={change}
      isReady={typed.isReady && passphrase !== ''}
      onClose={onClose}
      onSubmit={() =>
        change.mutate(
          { passphrase, next: typed.passphrase },
          { onSuccess: done('The passphrase is changed.', onClose) },
        )
      }
    >
      <KnownPassphraseField value={passphrase} onChange={setPassphrase} />
      <NewPassphraseFields typed={typed} label="New passphrase" />
    </PassphraseForm>
  );
}

/** Removes the passphrase, after it was typed. */
export function TurnOffForm({ onClose }: FormProps) {
  const turnOff = useTurnOffLock();
  const [passphrase, setPassphrase] = useState('');
  return (
    <PassphraseForm
      submit="Turn it off"
      change={turnOff}
      isReady={passphrase !== ''}
      onClose={onClose}
      onSubmit={() => turnOff.mutate({ passphrase }, { onSuccess: done('The lock is off.', onClose) })}
    >
      <KnownPassphraseField value={passphrase} onChange={setPassphrase} />
    </PassphraseForm>
  );
}

function done(message: string, onClose: () => void) {
  return () => {
    showNotice({ message });
    onClose();
  };
}

type PassphraseFormProps = {
  submit: string;
  change: { isError: boolean; isPending: boolean; error: unknown };
  isReady: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

function PassphraseForm({ submit, change, isReady, onSubmit, onClose, children }: PassphraseFormProps) {
  function send(event: FormEvent) {
    event.preventDefault();
    if (isReady && !change.isPending) onSubmit();
  }
  return (
    <form className={classes.dialog} onSubmit={send}>
      {children}
      {change.isError ? <p role="alert">{sentenceOf(change.error)}</p> : null}
      <Group justify="flex-end" gap="sm">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled" loading={change.isPending} disabled={!isReady}>
          {submit}
        </Button>
      </Group>
    </form>
  );
}

const SHOWN = { 'aria-label': 'Show the passphrase' };

function KnownPassphraseField(props: { value: string; onChange: (value: string) => void }) {
  return (
    <PasswordInput
      data-autofocus
      label="Your passphrase"
      autoComplete="current-password"
      value={props.value}
      visibilityToggleButtonProps={SHOWN}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

/** A new passphrase and the same once more. */
function useNewPassphrase() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const isSame = passphrase === again;
  const isReady = passphrase.length >= LOCK_PASSPHRASE.least && isSame;
  return { passphrase, setPassphrase, again, setAgain, isSame, isReady };
}

type NewPassphraseProps = {
  typed: ReturnType<typeof useNewPassphrase>;
  label: string;
  startsHere?: boolean;
};

function NewPassphraseFields({ typed, label, startsHere = false }: NewPassphraseProps) {
  return (
    <>
      <PasswordInput
        data-autofocus={startsHere || undefined}
        label={label}
        description={`At least ${LOCK_PASSPHRASE.least} characters, whichever you like.`}
        autoComplete="new-password"
        value={typed.passphrase}
        visibilityToggleButtonProps={SHOWN}
        onChange={(event) => typed.setPassphrase(event.currentTarget.value)}
      />
      <PasswordInput
        label="The same once more"
        autoComplete="new-password"
        value={typed.again}
        error={typed.again !== '' && !typed.isSame ? 'These two are not the same yet.' : null}
        visibilityToggleButtonProps={SHOWN}
        onChange={(event) => typed.setAgain(event.currentTarget.value)}
      />
    </>
  );
}
