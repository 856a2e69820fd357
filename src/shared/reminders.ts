import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput } from './applications.ts';
import { localTimeInput, zoneInput } from './inputs.ts';

/** A date of the person's own: local time in its zone, perhaps about an application or a person. */
export type Reminder = {
  id: number;
  what: string;
  remindAt: string;
  timeZone: string;
  application: { id: number; name: string } | null;
  contact: { id: number; name: string } | null;
  doneOn: string | null;
  revision: number;
};

/** What a notification says. `key` names its reason: the same one is never shown twice. */
export type DueNotification = { key: string; title: string; body: string; address: string };

/** What the person sees who tries whether notifications come. */
export const NOTIFICATION_TRIAL = {
  title: 'Notifications from Rebound',
  body: 'This is how they look. Nothing needs to be done.',
} as const;

export const saveReminderInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  what: z.string().trim().min(1, 'Write what to remind you of.').max(LIMITS.line),
  remindAt: localTimeInput,
  timeZone: zoneInput,
  applicationId: idInput.nullable(),
  contactId: idInput.nullable(),
});
export const reminderItemInput = itemInput;
export const setReminderDoneInput = reminderItemInput.extend({ doneOn: z.iso.date().nullable() });

export type SaveReminder = z.output<typeof saveReminderInput>;
