import { lazy, type ReactNode, Suspense } from 'react';
import {
  type MaterialsPlace,
  MaterialsPlaceContext,
} from '../features/applications/components/materials-place.ts';

const ApplicationMaterials = lazy(async () => ({
  default: (await import('../features/materials/components/application-materials.tsx')).ApplicationMaterials,
}));

const place: MaterialsPlace = (application) => (
  <Suspense fallback={null}>
    <ApplicationMaterials key={application.id} {...application} />
  </Suspense>
);

/** Gives the page of an application what was sent with it and its checklist. */
export function MaterialsPlaceProvider({ children }: { children: ReactNode }) {
  return <MaterialsPlaceContext value={place}>{children}</MaterialsPlaceContext>;
}
