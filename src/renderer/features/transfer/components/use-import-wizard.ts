import { useEffect, useState } from 'react';
import type { OpenedFile } from '../../../../shared/opened-files.ts';
import type { ImportResult, SheetSummary, TransferAnswers } from '../../../../shared/transfer.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useImportPreview, useRunImport } from '../api/plan-import.ts';
import {
  type ReadingChoices,
  useCancelReading,
  useExportPart,
  useSheetJob,
  useStartReading,
  useUpload,
} from '../api/read-sheet.ts';

export const STEPS = ['file', 'columns', 'questions', 'preview', 'done'] as const;
export type Step = (typeof STEPS)[number];

const NOTHING = 'Nothing was imported.';

/** `file` is null for one the person opened with Rebound: the page has never had it. */
type OpenFile = OpenedFile & { file: File | null };

/** Everything the import wizard knows and can do; nothing is written before `run`. */
export function useImportWizard() {
  const [step, setStep] = useState<Step>('file');
  const [file, setFile] = useState<OpenFile | null>(null);
  const [choices, setChoices] = useState<ReadingChoices>({});
  const [jobId, setJobId] = useState<string | null>(null);
  /** The person's own answers; until there are some, those the sheet came with count. */
  const [given, setGiven] = useState<TransferAnswers | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  /** The export the list that is open or was imported last came out of. */
  const [exported, setExported] = useState<File | null>(null);

  const upload = useUpload();
  const start = useStartReading();
  const part = useExportPart();
  const cancel = useCancelReading();
  const run = useRunImport();
  const job = useSheetJob(jobId);
  const sheet: SheetSummary | null = job.data?.state === 'ready' ? job.data.sheet : null;
  const answers = given ?? sheet?.answers ?? null;
  const preview = useImportPreview(sheet && step !== 'done' ? jobId : null, answers);
  const parts = job.data?.state === 'export' ? job.data.parts : null;
  const isStopped = job.data?.state === 'stopped';

  useEffect(() => {
    if (sheet) setStep((current) => (current === 'file' ? 'columns' : current));
  }, [sheet]);
  useEffect(() => {
    if (parts && file) setExported(file.file);
  }, [parts, file]);
  useEffect(() => {
    if (isStopped) setStep('file');
  }, [isStopped]);

  const read = async (opened: OpenFile, next: ReadingChoices) => {
    setGiven(null);
    setChoices(next);
    const { uploadId, fileName } = opened;
    const started = await start.mutateAsync({ uploadId, fileName: partName(fileName, next.part), ...next });
    setJobId(started.jobId);
  };
  const forget = () => {
    if (jobId !== null) cancel.mutate({ jobId });
    setJobId(null);
    setFile(null);
    setGiven(null);
    setChoices({});
    setExported(null);
    part.reset();
    upload.reset();
    start.reset();
    run.reset();
  };

  const begin = async (bring: () => Promise<OpenFile>) => {
    forget();
    setStep('file');
    setResult(null);
    try {
      const opened = await bring();
      setFile(opened);
      await read(opened, {});
    } catch {
      // The mutations keep the error, and `problem` says it.
    }
  };
  const choose = (chosen: File) =>
    begin(async () => ({
      uploadId: await upload.mutateAsync(chosen),
      fileName: chosen.name,
      file: chosen,
    }));

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
    /** What the export that is open holds, null for any other file. */
    parts,
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
      part.error,
    ]),
    choose,
    /** Reads a file the host has already. */
    open: (opened: OpenedFile) => begin(async () => ({ ...opened, file: null })),
    /** Whether no file is being read and none waits for an answer. */
    isFree: (jobId === null || isStopped) && !upload.isPending && !start.isPending,
    /** Opens one list of the export in the wizard. */
    openPart(name: string) {
      if (file) read(file, { part: name }).catch(() => {});
    },
    /** Gives one list of the export as a file; null when it could not be read, which `problem` says. */
    async takePart(name: string): Promise<File | null> {
      return jobId === null ? null : await part.mutateAsync({ jobId, name }).catch(() => null);
    },
    /** Goes back to what the export holds; null when the list came on its own. */
    backToExport: exported === null ? null : () => void choose(exported),
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

/** A list out of an export is known by both names later on. */
function partName(fileName: string, part: string | undefined): string {
  return part === undefined ? fileName : `${fileName}, ${part.split('/').at(-1) ?? part}`.slice(0, 500);
}

export type Wizard = ReturnType<typeof useImportWizard>;

function problemOf(stopped: string | null, errors: readonly unknown[]): string | null {
  const error = errors.find((one) => one !== null && one !== undefined);
  const sentence = stopped ?? (error === undefined ? null : sentenceOf(error));
  return sentence === null || sentence.includes(NOTHING) ? sentence : `${sentence} ${NOTHING}`;
}
