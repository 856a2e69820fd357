import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { LockGate } from '../features/lock/components/lock-gate.tsx';
import { followChanges } from '../lib/follow-changes.ts';
import { queryClient } from '../lib/query-client.ts';
import { FileDrop } from './file-drop.tsx';
import { PageMessage } from './page-message.tsx';
import { createRouter } from './routes.tsx';
import { tellRefusals } from './tell-refusals.ts';

/** The whole application, once the page may talk to its host. */
export function App() {
  // Not before this moment: the router would read the one-time code as an address.
  const [router] = useState(createRouter);
  useEffect(() => followChanges(queryClient), []);
  useEffect(() => tellRefusals(queryClient), []);
  return (
    <LockGate waiting={<PageMessage title="Rebound" />}>
      <RouterProvider router={router} />
      <FileDrop />
    </LockGate>
  );
}
