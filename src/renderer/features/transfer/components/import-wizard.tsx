import { useEffect, useRef } from 'react';
import type { OpenedFile } from '../../../../shared/opened-files.ts';
import { uploadFile } from '../../../platform/upload-file.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import type { MailSource } from '../api/mails.ts';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import classes from './import-wizard.module.css';
import { MailImport } from './mail-import.tsx';
import { OpenedLists } from './opened-lists.tsx';
import { OpenedMails } from './opened-mails.tsx';
import { PreviewStep } from './preview-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { STEPS, type Step, useImportWizard } from './use-import-wizard.ts';
import { useMailBatch } from './use-mail-batch.ts';

const STEP_NAMES: Record<Step, string> = {
  file: 'File',
  columns: 'Columns',
  questions: 'Questions',
  preview: 'Preview',
  done: 'Done',
};

/** The screen that brings a list in: file, columns, questions, preview, done. */
export function ImportWizard() {
  const wizard = useImportWizard();
  const mails = useMailBatch();
  const { step, problem } = wizard;
  const region = useRef<HTMLElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const shownStep = useRef(step);

  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    region.current?.focus({ preventScroll: true });
    page.current?.scrollIntoView({ block: 'start' });
  }, [step]);

  const opened = (
    <>
      <OpenedLists
        isFree={wizard.isFree && mails.batch === null}
        onOpen={(list) => {
          mails.leave();
          void wizard.open(list);
        }}
      />
      <OpenedMails
        isFree={wizard.isFree || mails.batch !== null}
        onOpen={(files) => mails.add(files.map(openedSource))}
      />
    </>
  );

  if (mails.batch)
    return (
      <MailImport key={mails.batch.key} batch={mails.batch} onDone={mails.done} onLeave={mails.leave}>
        {opened}
      </MailImport>
    );
  return (
    <>
      <PageHeader title="Import a list" />
      <div ref={page} className={classes.page}>
        <ol className={classes.steps} aria-label="Steps">
          {STEPS.map((one) => (
            <li key={one} aria-current={one === step ? 'step' : undefined} className={classes.step}>
              {STEP_NAMES[one]}
            </li>
          ))}
        </ol>
        {opened}
        <div role="alert">{problem ? <p className={classes.problem}>{problem}</p> : null}</div>
        <section ref={region} tabIndex={-1} aria-label={STEP_NAMES[step]} className={classes.body}>
          {step === 'file' ? (
            <FileStep wizard={wizard} onMails={(files) => mails.add(files.map(mailSource))} />
          ) : null}
          {step === 'columns' ? <ColumnsStep wizard={wizard} /> : null}
          {step === 'questions' ? <QuestionsStep wizard={wizard} /> : null}
          {step === 'preview' ? <PreviewStep wizard={wizard} /> : null}
          {step === 'done' ? <DoneStep wizard={wizard} /> : null}
        </section>
      </div>
    </>
  );
}

function mailSource(file: File): MailSource {
  return { fileName: file.name, upload: () => uploadFile(file) };
}

function openedSource({ fileName, uploadId }: OpenedFile): MailSource {
  return { fileName, upload: async () => uploadId };
}
