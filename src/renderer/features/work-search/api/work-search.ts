import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type WorkSearchForm, workSearchForm } from '../../../../shared/work-search.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { trpc } from '../../../lib/trpc.ts';

type Days = { from: string; to: string };

/** The log of a period, days `YYYY-MM-DD` and inclusive; not asked for while the period ends before it begins. */
export function useActivities({ from, to }: Days) {
  return useQuery({ ...trpc.workSearch.list.queryOptions({ from, to }), enabled: from <= to });
}

/** One activity of the log; null asks for none. */
export function useActivity(id: number | null) {
  return useQuery({ ...trpc.workSearch.activity.queryOptions({ id: id ?? 0 }), enabled: id !== null });
}

/** What was recorded in a period and is not in the log. */
export function useProposals({ from, to }: Days) {
  return useQuery({ ...trpc.workSearch.proposals.queryOptions({ from, to }), enabled: from <= to });
}

/** Activities that were taken off the log, the last one first. */
export function useRemovedActivities() {
  return useQuery(trpc.workSearch.removed.queryOptions());
}

/** The ways to change the log. */
export function useActivityChanges() {
  return {
    save: useMutation(trpc.workSearch.save.mutationOptions()),
    remove: useMutation(trpc.workSearch.remove.mutationOptions()),
    restore: useMutation(trpc.workSearch.restore.mutationOptions()),
    erase: useMutation(trpc.workSearch.erase.mutationOptions()),
    take: useMutation(trpc.workSearch.take.mutationOptions()),
    leaveOut: useMutation(trpc.workSearch.leaveOut.mutationOptions()),
    proposeAgain: useMutation(trpc.workSearch.proposeAgain.mutationOptions()),
  };
}

const USUAL = workSearchForm.parse({});

/** For which form the log is kept; `isKnown` is false until it was read. */
export function useLogForm(): { form: WorkSearchForm; isKnown: boolean } {
  const { data } = useQuery(trpc.workSearch.form.queryOptions());
  return { form: data ?? USUAL, isKnown: data !== undefined };
}

/** Keeps for which form the log is, shown at once. */
export function useSaveLogForm(): (form: WorkSearchForm) => void {
  const client = useQueryClient();
  const { mutate } = useMutation(trpc.workSearch.saveForm.mutationOptions(sayProblem));
  return (form) => {
    client.setQueryData(trpc.workSearch.form.queryKey(), form);
    mutate(form);
  };
}

/** The name that stands on reports. */
export function useNameOnReports() {
  return useQuery(trpc.reports.details.queryOptions());
}
