import {
  indexForMail,
  type MailApplication,
  type MailIndex,
  matchMail,
} from '../../../shared/domain/match-mail.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { keepMailsInput, type MailReading, readMailsInput } from '../../../shared/transfer-mails.ts';
import type { Db } from '../../context.ts';
import { keptWhileUnchanged } from '../../database/kept-while-unchanged.ts';
import { procedure, router } from '../../trpc.ts';
import type { MailFile } from './mail-file.ts';
import { isMailKept, keepMails, readMailApplications } from './mails-store.ts';
import { readMails } from './read-mails.ts';

/** Bringing saved e-mails in: reading and matching writes nothing; what is kept is one step that can be undone. */
export const mailsRouter = router({
  read: procedure.input(readMailsInput).mutation(async ({ ctx, input }): Promise<MailReading[]> => {
    const { uploads, db, workers } = ctx;
    try {
      const paths = input.uploadIds.map((id) => uploads.path(id));
      if (!paths.every((path) => path !== null))
        throw new ExpectedError('NOT_FOUND', 'Rebound no longer has these files. Choose them again.');
      const files = await readMails(workers.mails, paths);
      const known = knownForMail(db);
      return files.map((file) => ('refused' in file ? file : proposed(db, file, known)));
    } finally {
      for (const id of input.uploadIds) uploads.drop(id);
    }
  }),
  keep: procedure.input(keepMailsInput).mutation(({ ctx, input }) => {
    const { length } = input.mails;
    const label = length === 1 ? 'Bring in an e-mail' : `Bring in ${length} e-mails`;
    return ctx.write(label, ['applications', 'transfer'], (db) => keepMails(db, input.mails));
  }),
});

type KnownForMail = { index: MailIndex; byId: ReadonlyMap<number, MailApplication> };

// Many e-mails come in several calls, and nothing is written between them.
const knownForMail = keptWhileUnchanged((db): KnownForMail => {
  const known = readMailApplications(db);
  return { index: indexForMail(known), byId: new Map(known.map((one) => [one.id, one])) };
});

function proposed(db: Db, { words, saysNo, ...mail }: MailFile, { index, byId }: KnownForMail): MailReading {
  const matches = matchMail(words, index);
  return {
    ...mail,
    readsLikeNo: saysNo && matches.length > 0,
    proposals: matches.map(({ id, why }) => {
      const { role = '', company = '' } = byId.get(id) ?? {};
      return { applicationId: id, name: `${role}, ${company}`, why, isKept: isMailKept(db, id, mail.text) };
    }),
    sure: matches.find(({ sure }) => sure)?.id ?? null,
  };
}
