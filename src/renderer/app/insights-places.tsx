import { ThemesFigure } from '../features/endings/components/themes-figure.tsx';
import type { InsightsPlaces } from '../features/insights/components/insights-figures.tsx';
import { PlansPractice, PlansStands } from '../features/skills/components/plans-figures.tsx';

/** The figures that other features hold, for the screen and for the pages. */
export const INSIGHTS_PLACES: InsightsPlaces = {
  themes: ({ period, grade }) => <ThemesFigure period={period} grade={grade} />,
  practice: ({ period }) => <PlansPractice period={period} />,
  stands: () => <PlansStands />,
};
