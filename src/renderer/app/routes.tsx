import { createHashRouter, replace } from 'react-router';
import { NewApplicationRoute } from './new-application-route.tsx';
import { PageMessage } from './page-message.tsx';
import { PrintFrame } from './print-frame.tsx';
import { ProfileGate } from './profile-gate.tsx';
import { ScreenError } from './screen-error.tsx';
import { Shell } from './shell.tsx';

/** The addresses of the application. Each screen is loaded when it is first opened. */
export function createRouter() {
  return createHashRouter([
    {
      Component: ProfileGate,
      ErrorBoundary: ScreenError,
      HydrateFallback: () => <PageMessage title="Rebound" />,
      children: [
        {
          Component: PrintFrame,
          children: [{ ErrorBoundary: ScreenError, children: PRINT_PAGES }],
        },
        {
          Component: Shell,
          children: [{ ErrorBoundary: ScreenError, children: SCREENS }],
        },
      ],
    },
  ]);
}

/** Outside the shell: the desktop prints these addresses as they are. */
const PRINT_PAGES = [
  {
    path: '/print/applications/:id',
    lazy: async () => ({
      Component: (await import('../features/applications/components/application-print.tsx'))
        .ApplicationPrintScreen,
    }),
  },
  {
    path: '/print/reports/:kind',
    lazy: async () => ({ Component: (await import('./reports-route.tsx')).ReportPrintRoute }),
  },
  {
    path: '/print/insights',
    lazy: async () => ({ Component: (await import('./insights-print-route.tsx')).InsightsPrintRoute }),
  },
  {
    path: '/print/journal/review/:key',
    lazy: async () => ({
      Component: (await import('../features/journal/components/weekly-review-print.tsx')).WeeklyReviewPrint,
    }),
  },
  {
    path: '/print/journal/entries',
    lazy: async () => ({
      Component: (await import('../features/journal/components/entries-print.tsx')).EntriesPrint,
    }),
  },
  {
    path: '/print/practice/rubric',
    lazy: async () => ({
      Component: (await import('../features/practice/components/rubric-print.tsx')).RubricPrint,
    }),
  },
];

const SCREENS = [
  {
    path: '/today',
    lazy: async () => ({
      Component: (await import('../features/today/components/today-screen.tsx')).TodayScreen,
    }),
  },
  {
    path: '/today/quiet',
    lazy: async () => ({
      Component: (await import('../features/today/components/quiet-screen.tsx')).QuietScreen,
    }),
  },
  {
    path: '/journal/review',
    lazy: async () => ({
      Component: (await import('../features/journal/components/weekly-review-screen.tsx')).WeeklyReviewScreen,
    }),
  },
  {
    path: '/journal/private',
    lazy: async () => ({
      Component: (await import('../features/journal/components/private-screen.tsx')).PrivateScreen,
    }),
  },
  {
    path: '/journal/wins',
    lazy: async () => ({
      Component: (await import('../features/journal/components/win-screen.tsx')).WinsScreen,
    }),
  },
  {
    path: '/board',
    lazy: async () => ({
      Component: (await import('../features/applications/components/board-screen.tsx')).BoardScreen,
    }),
  },
  { path: '/applications/new', Component: NewApplicationRoute },
  {
    path: '/applications/:id',
    lazy: async () => ({
      Component: (await import('../features/applications/components/application-page.tsx')).ApplicationScreen,
    }),
  },
  {
    path: '/trash',
    lazy: async () => ({
      Component: (await import('./trash-route.tsx')).TrashRoute,
    }),
  },
  {
    path: '/import',
    lazy: async () => ({
      Component: (await import('./import-route.tsx')).ImportRoute,
    }),
  },
  {
    path: '/journal',
    lazy: async () => ({
      Component: (await import('../features/journal/components/journal-screen.tsx')).JournalScreen,
    }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/journal/components/journal-start.tsx')).JournalToday,
        }),
      },
      {
        path: 'new',
        lazy: async () => ({
          Component: (await import('../features/journal/components/journal-start.tsx')).JournalNew,
        }),
      },
      {
        path: ':key',
        lazy: async () => ({
          Component: (await import('../features/journal/components/entry-page.tsx')).EntryPage,
        }),
      },
    ],
  },
  {
    path: '/endings/:list?',
    lazy: async () => ({
      Component: (await import('../features/endings/components/endings-screen.tsx')).EndingsScreen,
    }),
  },
  {
    path: '/endings/themes/:code?',
    lazy: async () => ({
      Component: (await import('../features/endings/components/explorer-screen.tsx')).ThemesScreen,
    }),
  },
  {
    path: '/endings/actions',
    lazy: async () => ({
      Component: (await import('../features/endings/components/action-screen.tsx')).ActionsScreen,
    }),
  },
  {
    path: '/growth/:tab?/*',
    lazy: async () => ({ Component: (await import('./growth-route.tsx')).GrowthRoute }),
  },
  {
    path: '/network/:tab?/*',
    lazy: async () => ({ Component: (await import('./network-route.tsx')).NetworkRoute }),
  },
  {
    path: '/calendar',
    lazy: async () => ({ Component: (await import('./calendar-route.tsx')).CalendarRoute }),
  },
  {
    path: '/insights',
    lazy: async () => ({ Component: (await import('./insights-route.tsx')).InsightsRoute }),
  },
  {
    path: '/reports/:kind?',
    lazy: async () => ({ Component: (await import('./reports-route.tsx')).ReportsRoute }),
  },
  {
    path: '/reports/work-search/log',
    lazy: async () => ({
      Component: (await import('../features/work-search/components/work-search-screen.tsx')).WorkSearchScreen,
    }),
  },
  {
    path: '/support',
    lazy: async () => ({
      Component: (await import('../features/support/components/support-screen.tsx')).SupportScreen,
    }),
  },
  {
    path: '/settings/:tab?',
    lazy: async () => ({ Component: (await import('./settings-route.tsx')).SettingsRoute }),
  },
  // By a loader and not as it is drawn: an address that comes while the first screen is on its way must win.
  { path: '*', loader: () => replace('/today') },
];
