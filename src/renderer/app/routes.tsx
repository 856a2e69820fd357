import { createHashRouter, Navigate } from 'react-router';
import { PageMessage } from './page-message.tsx';
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
          Component: Shell,
          children: [{ ErrorBoundary: ScreenError, children: SCREENS }],
        },
      ],
    },
  ]);
}

const SCREENS = [
  {
    path: '/board',
    lazy: async () => ({
      Component: (await import('../features/applications/components/board-screen.tsx')).BoardScreen,
    }),
  },
  {
    path: '/applications/:id',
    lazy: async () => ({
      Component: (await import('../features/applications/components/application-page.tsx')).ApplicationScreen,
    }),
  },
  {
    path: '/trash',
    lazy: async () => ({
      Component: (await import('../features/applications/components/trash-screen.tsx')).TrashScreen,
    }),
  },
  {
    path: '/import',
    lazy: async () => ({
      Component: (await import('../features/transfer/components/import-wizard.tsx')).ImportWizard,
    }),
  },
  {
    path: '/settings/:tab?',
    lazy: async () => ({ Component: (await import('./settings-route.tsx')).SettingsRoute }),
  },
  { path: '*', element: <Navigate to="/board" replace /> },
];
