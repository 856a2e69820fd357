import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InsightsFilter } from '../../../../shared/insights.ts';
import { trpc } from '../../../lib/trpc.ts';

/** What can be chosen: sources and versions that something was sent with, and the day of the first application. */
export function useInsightsChoices() {
  return useQuery(trpc.insights.choices.queryOptions());
}

/** All figures of a filter; those of the one before stay while others are read. Null: nothing is asked for. */
export function useInsightsFigures(filter: InsightsFilter | null) {
  return useQuery({
    ...trpc.insights.figures.queryOptions(filter ?? NONE, { placeholderData: keepPreviousData }),
    enabled: filter !== null,
  });
}

const NONE: InsightsFilter = { from: '2000-01-01', to: '2000-01-01', sources: [], versionId: null };
