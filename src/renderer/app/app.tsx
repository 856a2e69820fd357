import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { followChanges } from '../lib/follow-changes.ts';
import { queryClient } from '../lib/query-client.ts';
import { FileDrop } from './file-drop.tsx';
import { createRouter } from './routes.tsx';

/** The whole application, once the page may talk to its host. */
export function App() {
  // Not before this moment: the router would read the one-time code as an address.
  const [router] = useState(createRouter);
  useEffect(() => followChanges(queryClient), []);
  return (
    <>
      <RouterProvider router={router} />
      <FileDrop />
    </>
  );
}
