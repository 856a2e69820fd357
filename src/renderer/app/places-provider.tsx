import type { ReactNode } from 'react';
import { EndingPlacesProvider } from './ending-places-provider.tsx';
import { JournalPlaceProvider } from './journal-place-provider.tsx';
import { MaterialsPlaceProvider } from './materials-place-provider.tsx';
import { OutcomePlaceProvider } from './outcome-place-provider.tsx';

/** Everything that one feature puts into the screens of another. */
export function PlacesProvider({ children }: { children: ReactNode }) {
  return (
    <EndingPlacesProvider>
      <JournalPlaceProvider>
        <MaterialsPlaceProvider>
          <OutcomePlaceProvider>{children}</OutcomePlaceProvider>
        </MaterialsPlaceProvider>
      </JournalPlaceProvider>
    </EndingPlacesProvider>
  );
}
