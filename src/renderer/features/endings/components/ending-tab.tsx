import { EndingContent } from './ending-content.tsx';

/** How an application ended, as a tab of its page. */
export function EndingTab({ applicationId }: { applicationId: number }) {
  return (
    <section aria-label="Ending">
      <EndingContent applicationId={applicationId} />
    </section>
  );
}
