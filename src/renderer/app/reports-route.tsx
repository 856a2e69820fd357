import { lazy, Suspense } from 'react';
import { Navigate, useParams } from 'react-router';
import { ReportsScreen } from '../features/reports/components/reports-screen.tsx';
import type { ReportKind } from '../ui/report-kind.ts';

/*
 * To add a report, give its feature two components and add an entry to REPORTS below, in the order of the list:
 *
 * - `Options` are the fields beside the pages. Whatever they choose stands in the address: `useReportChoice` of
 *   `lib/report-choice.ts` reads and writes it. `PeriodOption` and `PrivateOption` are in
 *   `ui/report-options.tsx`; the paper is chosen above the pages and nothing has to be done for it. Options that save
 *   while typing put their `flush` into `saveFirst` of `ReportPlaceContext`, as `report-head-form.tsx` does.
 * - `Pages` draws one `PrintPage` from the address and from what is stored, and from nothing else: the desktop opens
 *   `/print/reports/<id>?…` afresh in a hidden window to print it. `running` and `period` go to the top of every page
 *   after the first, and `missing` lists what should be filled in before printing. The name of the person is in
 *   `useReportDetails` of `lib/report-details.ts`.
 *
 * The preview lays the same elements out in columns as large as a page. So: widths in mm, pt or percent and never by
 * the window (`vw`, media queries of width); rows of tables do not split and `thead` is repeated by itself;
 * `break-inside: avoid` and `break-after: avoid` hold; what must begin a page has the class `page-start`
 * (`break-before: page` holds in print alone). Pictures say their size. No `position: fixed`, no margin at the top of
 * `page-start`. In tests, `e2e/pdf-steps.ts` reads the PDF back and compares it with the preview.
 */
const REPORTS: readonly [ReportKind, ...ReportKind[]] = [
  {
    id: 'progress',
    name: 'Coach progress report',
    purpose: 'Two pages for a coach or an agency: how far, what was said, what you try',
    Options: lazy(async () => ({
      default: (await import('../features/reports/components/progress-options.tsx')).ProgressOptions,
    })),
    Pages: lazy(async () => ({
      default: (await import('../features/reports/components/progress-pages.tsx')).ProgressPages,
    })),
  },
  {
    id: 'work-search',
    name: 'Work-search log',
    purpose: 'What you did to find work, a page for each week, as an agency asks for it',
    Options: lazy(async () => ({
      default: (await import('../features/work-search/components/work-search-options.tsx')).WorkSearchOptions,
    })),
    Pages: lazy(async () => ({
      default: (await import('../features/work-search/components/work-search-pages.tsx')).WorkSearchPages,
    })),
  },
  {
    id: 'retrospective',
    name: 'Endings in retrospect',
    purpose: 'What went well, what was said, what you see, and what you tried since',
    Options: lazy(async () => ({
      default: (await import('../features/reports/components/retrospective-options.tsx'))
        .RetrospectiveOptions,
    })),
    Pages: lazy(async () => ({
      default: (await import('../features/reports/components/retrospective-pages.tsx')).RetrospectivePages,
    })),
  },
  {
    id: 'application',
    name: 'Application dossier',
    purpose: 'All about one application, to take to an interview or a talk',
    Options: lazy(async () => ({
      default: (await import('../features/applications/components/dossier-options.tsx')).DossierOptions,
    })),
    Pages: lazy(async () => ({
      default: (await import('../features/applications/components/application-print.tsx')).DossierPages,
    })),
  },
  {
    id: 'week',
    name: 'Weekly review',
    purpose: 'One page about one week, as you wrote it',
    Options: lazy(async () => ({
      default: (await import('../features/journal/components/review-options.tsx')).ReviewOptions,
    })),
    Pages: lazy(async () => ({
      default: (await import('../features/journal/components/weekly-review-print.tsx')).ReviewPages,
    })),
  },
  {
    id: 'journal',
    name: 'Journal selection',
    purpose: 'Entries of a period, a kind or a tag, without private writing',
    Options: lazy(async () => ({
      default: (await import('../features/journal/components/entries-options.tsx')).EntriesOptions,
    })),
    Pages: lazy(async () => ({
      default: (await import('../features/journal/components/entries-print.tsx')).EntriesPages,
    })),
  },
  {
    id: 'rubric',
    name: 'Competency rubric',
    purpose: 'One page to listen with, for a practice partner or somebody who hires',
    Options: lazy(async () => ({
      default: (await import('../features/practice/components/rubric-options.tsx')).RubricOptions,
    })),
    Pages: lazy(async () => ({
      default: (await import('../features/practice/components/rubric-print.tsx')).RubricPrint,
    })),
  },
];

/** The Reports screen, put together from the features that have something to print. */
export function ReportsRoute() {
  return <ReportsScreen reports={REPORTS} />;
}

/** The pages of one report alone, at `/print/reports/<id>`. */
export function ReportPrintRoute() {
  const { kind } = useParams();
  const report = REPORTS.find(({ id }) => id === kind);
  if (!report) return <Navigate to="/reports" replace />;
  return (
    <Suspense fallback={null}>
      <report.Pages />
    </Suspense>
  );
}
