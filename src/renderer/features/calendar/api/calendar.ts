import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { CalendarExport, ExportCalendar } from '../../../../shared/calendar.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';
import { uploadFile } from '../../../platform/upload-file.ts';

/** The time zone of this computer. */
export const hereZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What lies between two days, both inclusive; the days before are shown until it is there. */
export function useCalendarItems(from: string, to: string) {
  return useQuery({
    ...trpc.calendar.items.queryOptions({ from, to, zone: hereZone }),
    placeholderData: keepPreviousData,
  });
}

/** A calendar file of what was chosen. */
export function exportCalendar(what: ExportCalendar['what'], withPeople: boolean): Promise<CalendarExport> {
  return trpcClient.calendar.export.mutate({ what, withPeople, zone: hereZone });
}

/** Reads a calendar file or a saved e-mail; nothing of it is kept. */
export function useReadInvitation() {
  return useMutation({
    meta: { savesNothing: true },
    mutationFn: async (file: File) =>
      trpcClient.calendar.readInvitation.mutate({ uploadId: await uploadFile(file) }),
  });
}

/** Makes an interview of an invitation or changes the one it is, and takes away the one that was called off. */
export function useInvitationChanges() {
  return {
    keep: useMutation(trpc.calendar.keepInvitation.mutationOptions()),
    remove: useMutation(trpc.applications.removeInterview.mutationOptions()),
  };
}
