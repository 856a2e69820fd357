import { PageMessage } from './page-message.tsx';

/** Shown when the host no longer accepts this page: its address was used before, or the host was started again. */
export function LostKeyPage() {
  return (
    <PageMessage title="This page has lost its key">
      <p>
        Each address opens once. Run <code>npm start</code> again, and Rebound opens in a fresh page with
        everything as you left it.
      </p>
    </PageMessage>
  );
}
