import { useEffect, useState } from 'react';
import type { ImportResult, SheetSummary, TransferAnswers } from '../../../../shared/transfer.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useImportPreview, useRunImport } from '../api/plan-import.ts';
import {
  type ReadingChoices,
  useCancelReading,
  useSheetJob,
  useStartReading,
  useUpload,
} from '../api/read-sheet.ts';

export const STEPS = ['file', 'columns', 'questions', 'preview', 'done'] as const;
export type Step = (typeof STEPS)[number];

const NOTHING = 'Nothing was imported.';

type OpenFile = { uploadId: string; fileName: string };

/** Everything the import wizard knows and can do; nothing is written before `run`. */
export function useImportWizard() {
  const [step, setStep] = useState<Step>('file');
  const [file, setFile] = useState<OpenFile | null>(null);
  const [choices, setChoices] = useState<ReadingChoices>({});
  const [jobId, setJobId] = useState<string | null>(null);
  /** The person's own answers; until there are some, those the sheet came with count. */
  const [given, setGiven] = useState<TransferAnswers | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);

  const upload = useUpload();
  const start = useStartReading();
  const cancel = useCancelReading();
  const run = useRunImport();
  const job = useSheetJob(jobId);
  const sheet: SheetSummary | null = job.data?.state === 'ready' ? job.data.sheet : null;
  const answers = given ?? sheet?.answers ?? null;
  const preview = useImportPreview(sheet && step !== 'done' ? jobId : null, answers);
  const isStopped = job.data?.state === 'stopped';

  useEffect(() => {
    if (sheet) setStep((current) => (current === 'file' ? 'columns' : current));
  }, [sheet]);
  useEffect(() => {
    if (isStopped) setStep('file');
  }, [isStopped]);

  const read = async (opened: OpenFile, next: ReadingChoices) => {
    setGiven(null);
    setChoices(next);
    const started = await start.mutateAsync({ ...opened, ...next });
    setJobId(started.jobId);
  };
  const forget = () => {
    if (jobId !== null) cancel.mutate({ jobId });
    setJobId(null);
    setFile(null);
    setGiven(null);
    setChoices({});
    upload.reset();
    start.reset();
    run.reset();
  };

  return {
    step,
    goTo: setStep,
    fileName: file?.fileName ?? null,
    sheet,
    answers,
    preview: preview.data ?? null,
    /** True while the preview shown is not yet that of the latest answers. */
    isPlanning: preview.isFetching,
    result,
    progress: job.data?.state === 'reading' ? job.data.progress : null,
    isReading:
      upload.isPending ||
      start.isPending ||
      (jobId !== null && (job.isPending || job.data?.state === 'reading')),
    isImporting: run.isPending,
    problem: problemOf(job.data?.state === 'stopped' ? job.data.message : null, [
      upload.error,
      start.error,
      job.error,
      preview.error,
      run.error,
    ]),
    async choose(chosen: File) {
      forget();
      setStep('file');
      setResult(null);
      try {
        const uploadId = await upload.mutateAsync(chosen);
        const opened = { uploadId, fileName: chosen.name };
        setFile(opened);
        await read(opened, {});
      } catch {
        // The mutations keep the error, and `problem` says it.
      }
    },
    readAgain(changes: ReadingChoices) {
      if (file) read(file, { ...choices, ...changes }).catch(() => {});
    },
    answer(changes: Partial<TransferAnswers>) {
      if (answers) setGiven({ ...answers, ...changes });
    },
    /** Lets the file go and starts over. */
    leave() {
      forget();
      setResult(null);
      setStep('file');
    },
    run() {
      if (jobId === null || answers === null) return;
      run.mutate(
        { jobId, answers },
        {
          onSuccess: (imported) => {
            setResult(imported);
            setStep('done');
            setJobId(null);
            setFile(null);
          },
        },
      );
    },
  };
}

export type Wizard = ReturnType<typeof useImportWizard>;

function problemOf(stopped: string | null, errors: readonly unknown[]): string | null {
  const error = errors.find((one) => one !== null && one !== undefined);
  const sentence = stopped ?? (error === undefined ? null : sentenceOf(error));
  return sentence === null || sentence.includes(NOTHING) ? sentence : `${sentence} ${NOTHING}`;
}
