import { lazy, type ReactNode, Suspense } from 'react';
import {
  type MaterialsPlace,
  MaterialsPlaceContext,
} from '../features/applications/components/materials-place.ts';
import { type MakePlan, MakePlanContext } from '../features/materials/components/make-plan.ts';

const ApplicationMaterials = lazy(async () => ({
  default: (await import('../features/materials/components/application-materials.tsx')).ApplicationMaterials,
}));

const place: MaterialsPlace = (application) => (
  <Suspense fallback={null}>
    <ApplicationMaterials key={application.id} {...application} />
  </Suspense>
);

type MaterialsPlaceProviderProps = {
  /** Begins a plan for what a checklist says is missing. */
  onMakePlan: MakePlan;
  children: ReactNode;
};

/** Gives the page of an application what was sent with it and its checklist. */
export function MaterialsPlaceProvider({ onMakePlan, children }: MaterialsPlaceProviderProps) {
  return (
    <MakePlanContext value={onMakePlan}>
      <MaterialsPlaceContext value={place}>{children}</MaterialsPlaceContext>
    </MakePlanContext>
  );
}
