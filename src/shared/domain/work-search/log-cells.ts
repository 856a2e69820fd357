import type { ActivityFields, LogLanguage } from '../../work-search.ts';
import type { CellCode, LogColumn } from './log-columns.ts';
import { KIND_NAMES, METHOD_NAMES, RESULT_NAMES } from './log-words.ts';

type Printing = {
  columns: readonly LogColumn[];
  language: LogLanguage;
  /** How a day is written. */
  day: (on: string) => string;
};

/**
 * The lines of one cell of a printed log. What has no column of its own is not lost: a place then stands with the
 * activity, and proof with the result. The private note is in none.
 */
export function cellLines(activity: ActivityFields, cell: CellCode, printing: Printing): string[] {
  return partsOf(activity, cell, printing).filter((line) => line !== '');
}

function partsOf(activity: ActivityFields, cell: CellCode, printing: Printing): string[] {
  const { language, day } = printing;
  const { method, minutes, startTime, employer, position, place } = activity;
  switch (cell) {
    case 'day':
      return [day(activity.day)];
    case 'day_time':
      return [day(activity.day), startTime ?? ''];
    case 'minutes':
      return [minutes === null ? '' : String(minutes)];
    case 'activity':
      return [
        KIND_NAMES[activity.kind][language],
        activity.what,
        hasAny(printing, ['place', 'employer_place']) ? '' : place,
      ];
    case 'employer':
      return [employer];
    case 'employer_place':
      return [employer, place];
    case 'reach':
      return reachOf(activity);
    case 'employer_reach':
      return [employer, ...reachOf(activity)];
    case 'position':
    case 'position_ref':
      return [position, activity.jobRef];
    case 'person':
      return [activity.contactName, activity.contactTitle];
    case 'method':
      return [method === null ? '' : METHOD_NAMES[method][language]];
    case 'place':
      return [place];
    case 'result':
      return [...resultOf(activity, printing), ...(hasAny(printing, ['proof']) ? [] : proofOf(activity))];
    case 'proof':
      return proofOf(activity);
  }
}

function reachOf({ phone, email, address, url }: ActivityFields): string[] {
  return [phone, email, address, url];
}

function proofOf({ proof, confirmation }: ActivityFields): string[] {
  return [proof, confirmation];
}

function resultOf({ result, resultNote, interviewOn }: ActivityFields, printing: Printing): string[] {
  return [
    result === null ? '' : RESULT_NAMES[result][printing.language],
    interviewOn === null ? '' : printing.day(interviewOn),
    resultNote,
  ];
}

function hasAny({ columns }: Printing, cells: readonly CellCode[]): boolean {
  return columns.some(({ cell }) => cells.includes(cell));
}
