import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { type EndingPlaces, EndingPlacesContext } from '../features/applications/components/ending-places.ts';
import { useBeginEnding } from '../features/endings/api/ending.ts';
import { useEndingMarks } from '../features/endings/api/marks.ts';
import { CardMarksContext } from '../ui/card-marks-context.ts';

const EndingPanel = lazy(async () => ({
  default: (await import('../features/endings/components/ending-panel.tsx')).EndingPanel,
}));
const EndingTab = lazy(async () => ({
  default: (await import('../features/endings/components/ending-tab.tsx')).EndingTab,
}));

/** Gives the board and the page of an application what belongs to endings: marks, the panel and the tab. */
export function EndingPlacesProvider({ children }: { children: ReactNode }) {
  const marks = useEndingMarks();
  const begin = useBeginEnding().mutate;
  const places = useMemo<EndingPlaces>(
    () => ({
      onEnded: (applicationId) => begin(applicationId),
      panel: (applicationId, onClose) => (
        <Suspense fallback={null}>
          <EndingPanel key={applicationId} applicationId={applicationId} onClose={onClose} />
        </Suspense>
      ),
      tab: (applicationId) => (
        <Suspense fallback={null}>
          <EndingTab applicationId={applicationId} />
        </Suspense>
      ),
    }),
    [begin],
  );
  return (
    <CardMarksContext value={marks}>
      <EndingPlacesContext value={places}>{children}</EndingPlacesContext>
    </CardMarksContext>
  );
}
