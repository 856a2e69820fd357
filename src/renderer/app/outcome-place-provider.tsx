import { lazy, type ReactNode, Suspense } from 'react';
import { type OutcomePlace, OutcomePlaceContext } from '../features/skills/components/outcome-place.ts';

const ThemeEffect = lazy(async () => ({
  default: (await import('../features/endings/components/theme-effect.tsx')).ThemeEffect,
}));

const place: OutcomePlace = (plan) => (
  <Suspense fallback={null}>
    <ThemeEffect {...plan} />
  </Suspense>
);

/** Gives a skill plan what endings say of its theme. */
export function OutcomePlaceProvider({ children }: { children: ReactNode }) {
  return <OutcomePlaceContext value={place}>{children}</OutcomePlaceContext>;
}
