import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CalendarExport, ExportCalendar } from '../../../../shared/calendar.ts';
import type { OpenedFile } from '../../../../shared/opened-files.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';
import { uploadFile } from '../../../platform/upload-file.ts';

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

/** Reads a calendar file or a saved e-mail, chosen here or opened with Rebound; nothing of it is kept. */
export function useReadInvitation<Chosen extends File | OpenedFile>() {
  return useMutation({
    meta: { savesNothing: true },
    mutationFn: async (file: Chosen) =>
      trpcClient.calendar.readInvitation.mutate({
        uploadId: 'uploadId' in file ? file.uploadId : await uploadFile(file),
      }),
  });
}

/** Makes an interview of an invitation or changes the one it is, and takes away the one that was called off. */
export function useInvitationChanges() {
  const client = useQueryClient();
  // The board shows the next interview of each application.
  const options = { onSuccess: () => void reloadBoard(client) };
  return {
    keep: useMutation(trpc.calendar.keepInvitation.mutationOptions(options)),
    remove: useMutation(trpc.applications.removeInterview.mutationOptions(options)),
  };
}
