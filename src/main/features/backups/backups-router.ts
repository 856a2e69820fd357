import { z } from 'zod';
import {
  type BackupJob,
  type BackupState,
  backupInput,
  folderInput,
  passphraseInput,
  type RestorePreview,
  restoreInput,
} from '../../../shared/backups.ts';
import { procedure, router } from '../../trpc.ts';

/** Backups: how they stand, making and cancelling one, and going back to one. */
export const backupsRouter = router({
  state: procedure.input(z.object({}).default({})).query(({ ctx }): BackupState => ctx.backups.state()),
  job: procedure.input(z.object({}).default({})).query(({ ctx }): BackupJob | null => ctx.backups.job()),
  make: procedure.input(z.object({}).default({})).mutation(({ ctx }) => ctx.backups.make('by_hand')),
  cancel: procedure.input(z.object({}).default({})).mutation(({ ctx }) => ctx.backups.cancel()),
  preview: procedure
    .input(backupInput)
    .query(({ ctx, input }): RestorePreview => ctx.backups.preview(input.id)),
  restore: procedure
    .input(restoreInput)
    .mutation(({ ctx, input }) => ctx.backups.restore(input.id, input.passphrase)),
  check: procedure
    .input(restoreInput)
    .mutation(({ ctx, input }) => ctx.backups.check(input.id, input.passphrase)),
  setFolder: procedure.input(folderInput).mutation(({ ctx, input }) => ctx.backups.setFolder(input.folder)),
  setPassphrase: procedure
    .input(passphraseInput)
    .mutation(({ ctx, input }) => ctx.backups.setPassphrase(input.passphrase)),
});
