import { Button, Progress } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { KeptMails } from '../../../../shared/transfer-mails.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import rows from '../../../ui/rows.module.css';
import wizard from './import-wizard.module.css';
import { amount } from './import-words.ts';
import { MailRow } from './mail-row.tsx';
import classes from './mails.module.css';
import type { MailBatch } from './use-mail-batch.ts';
import { type MailRow as Row, useMailImport } from './use-mail-import.ts';

type MailImportProps = { batch: MailBatch; onDone: () => void; onLeave: () => void; children: ReactNode };

/** Saved e-mails on their way into the timelines: read, each with its application, brought in. */
export function MailImport({ batch: { sources }, onDone, onLeave, children }: MailImportProps) {
  const mails = useMailImport(sources, onDone);
  const { isReading, result, problem } = mails;
  const region = useRef<HTMLElement>(null);
  const part = result ? 'done' : isReading ? 'reading' : 'choosing';

  useEffect(() => {
    if (part !== 'reading') region.current?.focus({ preventScroll: true });
  }, [part]);

  return (
    <>
      <PageHeader title="Bring in e-mails" />
      <div className={wizard.page}>
        {children}
        <div role="alert">{problem ? <p className={wizard.problem}>{problem}</p> : null}</div>
        <section ref={region} tabIndex={-1} aria-label="E-mails" className={wizard.body}>
          {result ? (
            <Done result={result} onLeave={onLeave} />
          ) : isReading ? (
            <Reading done={mails.done} all={sources.length} onLeave={onLeave} />
          ) : (
            <Choosing mails={mails} onLeave={onLeave} />
          )}
        </section>
      </div>
    </>
  );
}

function Reading({ done, all, onLeave }: { done: number; all: number; onLeave: () => void }) {
  return (
    <div className={wizard.drop}>
      <h2 className={wizard.heading}>Reading {amount(all, 'e-mail', 'e-mails')}</h2>
      <Progress.Root size="sm" className={wizard.progress}>
        <Progress.Section value={(done / all) * 100} aria-label="Reading the e-mails" />
      </Progress.Root>
      <p className={wizard.meta} aria-live="polite">
        {done} of {all} read
      </p>
      <Button onClick={onLeave}>Cancel</Button>
    </div>
  );
}

function Choosing({ mails, onLeave }: { mails: ReturnType<typeof useMailImport>; onLeave: () => void }) {
  const { rows: found, refused, chosenCount } = mails;
  return (
    <>
      {found.length > 0 && (
        <>
          <h2 className={wizard.heading}>Where do they belong?</h2>
          <p className={wizard.text}>
            Each e-mail goes into the timeline of one application, word for word. What is not sure is left out
            until you choose.
          </p>
          <ul aria-label="E-mails" className={classes.mails}>
            {found.map((row) => (
              <MailRow key={row.key} row={row} onChoose={(choice) => mails.choose(row.key, choice)} />
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h2 className={wizard.heading}>
            {amount(refused.length, 'file was not read', 'files were not read')}
          </h2>
          <ul aria-label="Files that were not read" className={wizard.list}>
            {refused.map(({ key, fileName, sentence }) => (
              <li key={key}>
                {fileName}: {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={wizard.actions}>
        {found.length > 0 && (
          <Button
            variant="filled"
            disabled={chosenCount === 0}
            loading={mails.isKeeping}
            onClick={() => mails.keep()}
          >
            {chosenCount === 0 ? 'Bring in' : `Bring in ${amount(chosenCount, 'e-mail', 'e-mails')}`}
          </Button>
        )}
        <Button variant="subtle" onClick={onLeave}>
          {found.length > 0 ? 'Cancel' : 'Choose other files'}
        </Button>
      </div>
    </>
  );
}

function Done({ result, onLeave }: { result: { kept: KeptMails; rows: Row[] }; onLeave: () => void }) {
  const { kept, rows: brought } = result;
  return (
    <>
      <h2 className={wizard.heading}>
        {amount(kept.kept, 'e-mail is', 'e-mails are')} in{' '}
        {kept.kept === 1 ? 'its timeline' : 'their timelines'}
      </h2>
      {kept.known > 0 && (
        <p className={wizard.text}>
          {amount(kept.known, 'was', 'were')} there already and stayed as they are.
        </p>
      )}
      <ul aria-label="What was brought in" className={`${rows.list} ${classes.mails}`}>
        {brought.map(({ key, mail, choice }) => (
          <li key={key} className={rows.row}>
            <span className={rows.fill}>
              {mail.subject || 'No subject'}
              <span className={classes.meta}>
                <Link to={`/applications/${choice?.applicationId}?tab=timeline`}>{choice?.name}</Link>
              </span>
            </span>
            {mail.readsLikeNo && (
              <Link to={`/applications/${choice?.applicationId}?tab=ending`}>Record the ending</Link>
            )}
            {mail.hasInvitation && (
              <Link to={`/applications/${choice?.applicationId}?tab=interviews`}>Add the interview</Link>
            )}
          </li>
        ))}
      </ul>
      <div className={wizard.actions}>
        <Button variant="filled" component={Link} to="/board">
          Go to the board
        </Button>
        <Button variant="subtle" onClick={onLeave}>
          Bring in more
        </Button>
      </div>
    </>
  );
}
