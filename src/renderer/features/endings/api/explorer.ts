import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** A period of days, both inclusive; null: open at that side. */
export type Period = { from: string | null; to: string | null };

/** The themes of a period; the ones before stay while another period is read. */
export function useThemeExplorer(period: Period) {
  return useQuery(trpc.endings.themes.explorer.queryOptions(period, { placeholderData: keepPreviousData }));
}

/** One theme with the words and applications behind it. */
export function useThemeDetail(code: string) {
  return useQuery(trpc.endings.themes.detail.queryOptions({ code }));
}
