import { useEffect, useRef } from 'react';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import classes from './import-wizard.module.css';
import { OpenedLists } from './opened-lists.tsx';
import { OpenedMails } from './opened-mails.tsx';
import { PreviewStep } from './preview-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { STEPS, type Step, useImportWizard } from './use-import-wizard.ts';

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
        <OpenedLists wizard={wizard} />
        <OpenedMails />
        <div role="alert">{problem ? <p className={classes.problem}>{problem}</p> : null}</div>
        <section ref={region} tabIndex={-1} aria-label={STEP_NAMES[step]} className={classes.body}>
          {step === 'file' ? <FileStep wizard={wizard} /> : null}
          {step === 'columns' ? <ColumnsStep wizard={wizard} /> : null}
          {step === 'questions' ? <QuestionsStep wizard={wizard} /> : null}
          {step === 'preview' ? <PreviewStep wizard={wizard} /> : null}
          {step === 'done' ? <DoneStep wizard={wizard} /> : null}
        </section>
      </div>
    </>
  );
}
