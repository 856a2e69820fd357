import { ThemesFigure } from '../features/endings/components/themes-figure.tsx';
import type { InsightsPlaces } from '../features/insights/components/insights-figures.tsx';
import { PlansFigures } from '../features/skills/components/plans-figures.tsx';

/** The figures that other features hold, for the screen and for the pages. */
export const INSIGHTS_PLACES: InsightsPlaces = {
  themes: ({ period, grade }) => <ThemesFigure period={period} grade={grade} />,
  plans: ({ period }) => <PlansFigures period={period} />,
};
