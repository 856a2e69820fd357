import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { runShortcut } from '../../../lib/keyboard.ts';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { showNotice } from '../../../ui/notice-store.ts';
import { useLock, useSetLockAfter } from '../api/lock.ts';
import classes from './lock.module.css';
import { LockAfterChoice } from './lock-after-choice.tsx';
import { ChangePassphraseForm, TurnOffForm, TurnOnForm } from './lock-forms.tsx';

type Asked = 'on' | 'change' | 'off';
const TITLES: Readonly<Record<Asked, string>> = {
  on: 'Set up a lock',
  change: 'Change the passphrase',
  off: 'Turn the lock off',
};
const KEYS = 'Mod+Shift+L';

/** The part of Settings about who else may see what is here: the app lock, and hiding it quickly. */
export function LockPanel() {
  const { data: lock, isError, error } = useLock();
  const setLockAfter = useSetLockAfter();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <section className={classes.part}>
        <h2 className={classes.title}>App lock</h2>
        <p>
          With a passphrase, somebody who walks past or borrows this computer cannot read what is in Rebound.
          It asks for it at every start.
        </p>
        <p>
          The lock does not encrypt anything: whoever can copy the files of your profile can read them. While
          it is locked backups are still made, and no notifications are shown.
        </p>
        <p>
          A forgotten passphrase loses nothing. Quit Rebound and start it with <code>--remove-lock</code>:
          that takes the lock off, for you as for anybody else who can do it on this computer.
        </p>
        {isError ? <p role="alert">{sentenceOf(error)}</p> : null}
        {lock?.canBeSet === false ? <p>The sample has no lock. Go to your own profile to set one.</p> : null}
        {lock?.canBeSet && lock.lockAfter === null ? (
          <Button onClick={() => setAsked('on')}>Set up a lock…</Button>
        ) : null}
        {lock?.lockAfter ? (
          <>
            <LockAfterChoice
              value={lock.lockAfter}
              onChange={(lockAfter) =>
                setLockAfter.mutate(
                  { lockAfter },
                  { onError: (problem) => showNotice({ message: sentenceOf(problem) }) },
                )
              }
            />
            <div className={classes.buttons}>
              <Button variant="filled" onClick={() => runShortcut(KEYS)}>
                Lock now
              </Button>
              <Button onClick={() => setAsked('change')}>Change the passphrase…</Button>
              <Button onClick={() => setAsked('off')}>Turn it off…</Button>
            </div>
          </>
        ) : null}
      </section>
      <section className={classes.part}>
        <h2 className={classes.title}>Hide it quickly</h2>
        <p>
          <KeyCap keys={KEYS} />{' '}
          {lock?.lockAfter
            ? 'locks Rebound at once, from everywhere in it.'
            : 'puts an empty page in front of everything, from everywhere in Rebound. Without a lock, Escape or a click brings it back.'}
        </p>
      </section>
      <Modal opened={asked !== null} onClose={close} title={asked && TITLES[asked]} size="30rem">
        {asked === 'on' ? <TurnOnForm onClose={close} /> : null}
        {asked === 'change' ? <ChangePassphraseForm onClose={close} /> : null}
        {asked === 'off' ? <TurnOffForm onClose={close} /> : null}
      </Modal>
    </>
  );
}
