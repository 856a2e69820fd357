import { type ComponentType, createContext, type RefObject } from 'react';

/** One entry of the Reports screen; `src/renderer/app/reports-route.tsx` lists them and says how to add one. */
export type ReportKind = {
  /** Stands in the address: `/reports/<id>` is its screen, `/print/reports/<id>` its pages alone. */
  id: string;
  name: string;
  /** One line: what it is for. */
  purpose: string;
  /** Reads and changes the choice in the address (`useReportChoice`). */
  Options: ComponentType;
  /** One `PrintPage`, drawn from that choice and from what is stored, and from nothing else. */
  Pages: ComponentType;
};

type ReportPlace = {
  /** Where the pages stand alone; the choice is put behind it. */
  printPath: string;
  /** Saves what is being typed into the options; false when it could not be stored. */
  saveFirst: RefObject<() => Promise<boolean>>;
};

/** Tells a `PrintPage` that it is shown within the Reports screen; null where it has the window for itself. */
export const ReportPlaceContext = createContext<ReportPlace | null>(null);
