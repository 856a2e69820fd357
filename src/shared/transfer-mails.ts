import { z } from 'zod';
import { idInput, LIMITS } from './applications.ts';
import type { MailReason } from './domain/match-mail.ts';
import type { Sender } from './domain/read-sender.ts';

/** How many saved e-mails are brought in at a time, and how many are read in one call. */
export const MAIL_FILES = { atOnce: 200, inOneCall: 10 } as const;

export const readMailsInput = z.object({
  uploadIds: z
    .array(z.string().regex(/^[0-9a-f]{32}$/, 'Choose the files again.'))
    .min(1)
    .max(MAIL_FILES.inOneCall),
});
export const keepMailsInput = z.object({
  mails: z
    .array(
      z.object({ applicationId: idInput, on: z.iso.date(), text: z.string().trim().min(1).max(LIMITS.note) }),
    )
    .min(1)
    .max(MAIL_FILES.atOnce),
});
export type MailToKeep = z.output<typeof keepMailsInput>['mails'][number];

/** An application a saved e-mail may belong to; `isKept`: the e-mail is in its timeline already. */
type MailProposal = { applicationId: number; name: string; why: MailReason; isKept: boolean };

/** A saved e-mail as it will be kept: `text` begins with who wrote and the subject. */
export type ReadMail = {
  sender: Sender;
  subject: string;
  /** The day it was sent where it was written; null when it does not say. */
  on: string | null;
  text: string;
  /** How the words themselves begin. */
  excerpt: string;
  /** The text was longer than a timeline keeps. */
  isCut: boolean;
  /** It is about an application, and says no. */
  readsLikeNo: boolean;
  hasInvitation: boolean;
  /** The likeliest first; `sure` is the one that needs no choice. */
  proposals: MailProposal[];
  sure: number | null;
};

/** What became of one file: the e-mail, or the sentence why there is none. */
export type MailReading = ReadMail | { refused: string };

/** How many were put into timelines, and how many stood there already. */
export type KeptMails = { kept: number; known: number };
