import {
  CALENDAR_KINDS,
  calendarItemsInput,
  exportCalendarInput,
  keepInvitationInput,
  readInvitationInput,
} from '../../../shared/calendar.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { procedure, router } from '../../trpc.ts';
import { calendarItems } from './calendar-entries-store.ts';
import { exportCalendar } from './export-calendar-store.ts';
import { keepInvitation, proposeInvitations } from './invitations-store.ts';
import { readInvitationFile } from './read-invitation-file.ts';

export const calendarRouter = router({
  items: procedure
    .input(calendarItemsInput)
    .query(({ ctx, input }) => calendarItems(ctx.db, { ...input, kinds: CALENDAR_KINDS })),
  export: procedure
    .meta({ changesNothing: true })
    .input(exportCalendarInput)
    // No step of undo: all it keeps is how the files call an interview, which nobody sees or takes back.
    .mutation(({ ctx, input }) =>
      ctx.write(null, [], (db) =>
        exportCalendar(db, input, { at: ctx.clock().toISOString(), today: ctx.today() }),
      ),
    ),
  /** Takes an uploaded file, which is gone afterwards. */
  readInvitation: procedure.input(readInvitationInput).mutation(async ({ ctx, input }) => {
    const path = ctx.uploads.path(input.uploadId);
    if (!path)
      throw new ExpectedError('NOT_FOUND', 'The file is not there any more. Please choose it again.');
    try {
      return proposeInvitations(ctx.db, await readInvitationFile(path), ctx.today());
    } finally {
      ctx.uploads.drop(input.uploadId);
    }
  }),
  keepInvitation: procedure
    .input(keepInvitationInput)
    .mutation(({ ctx, input }) =>
      ctx.write(
        input.interviewId === null ? 'Add an interview' : 'Change an interview',
        ['applications', 'network'],
        (db) => keepInvitation(db, input, ctx.today()),
      ),
    ),
});
