import type {
  Delimiter,
  ExistingApplication,
  ImportPlan,
  ImportStage,
  TextEncoding,
} from '../../../shared/domain/import/import-types.ts';
import type {
  ExportPart,
  ImportPreview,
  RememberedAnswers,
  SheetSummary,
  TransferAnswers,
} from '../../../shared/transfer.ts';

/** What the worker that reads a sheet is started with. */
export type SheetWorkerStart = {
  path: string;
  encoding?: TextEncoding;
  delimiter?: Delimiter;
  headerLine?: number;
  /** The sheet of a workbook, or the file within a zip. */
  part?: string;
  stages: ImportStage[];
  /** Earlier answers by header signature. */
  remembered: Record<string, RememberedAnswers>;
};

export type PlanRequest = {
  answers: TransferAnswers;
  stages: ImportStage[];
  existing: ExistingApplication[];
  today: string;
};

export type SheetQuestion =
  | { kind: 'plan'; id: number; whole: boolean; request: PlanRequest }
  | { kind: 'part'; id: number; name: string };

/** A whole plan with what the commit needs besides. */
export type WholePlan = { plan: ImportPlan; signature: string };

export type SheetMessage =
  | { kind: 'progress'; share: number }
  | { kind: 'ready'; sheet: SheetSummary }
  | { kind: 'export'; parts: ExportPart[] }
  | { kind: 'part'; id: number; part: { text: string } | { problem: string } }
  | { kind: 'stopped'; message: string }
  | { kind: 'preview'; id: number; preview: ImportPreview }
  | { kind: 'plan'; id: number; whole: WholePlan };
