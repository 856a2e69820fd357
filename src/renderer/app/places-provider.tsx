import { type ReactNode, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { newPlanAddress } from '../features/skills/components/new-plan-address.ts';
import { EndingPlacesProvider } from './ending-places-provider.tsx';
import { InvitationPlaceProvider } from './invitation-place-provider.tsx';
import { JournalPlaceProvider } from './journal-place-provider.tsx';
import { MaterialsPlaceProvider } from './materials-place-provider.tsx';
import { OutcomePlaceProvider } from './outcome-place-provider.tsx';
import { PeoplePlaceProvider } from './people-place-provider.tsx';

/** Everything that one feature puts into the screens of another. */
export function PlacesProvider({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const makePlan = useCallback(
    (skill: string, applicationId: number) => void navigate(newPlanAddress(skill, applicationId)),
    [navigate],
  );
  return (
    <EndingPlacesProvider>
      <JournalPlaceProvider>
        <MaterialsPlaceProvider onMakePlan={makePlan}>
          <OutcomePlaceProvider>
            <InvitationPlaceProvider>
              <PeoplePlaceProvider>{children}</PeoplePlaceProvider>
            </InvitationPlaceProvider>
          </OutcomePlaceProvider>
        </MaterialsPlaceProvider>
      </JournalPlaceProvider>
    </EndingPlacesProvider>
  );
}
