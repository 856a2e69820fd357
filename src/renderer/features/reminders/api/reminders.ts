import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { useApplicationChoices } from '../../../lib/use-application-choices.ts';

/** The reminders that are not done, the next one first. */
export function useReminders() {
  return useQuery(trpc.reminders.list.queryOptions());
}

/** The ways to change reminders. */
export function useReminderChanges() {
  return {
    save: useMutation(trpc.reminders.save.mutationOptions()),
    setDone: useMutation(trpc.reminders.setDone.mutationOptions()),
    remove: useMutation(trpc.reminders.remove.mutationOptions()),
  };
}

/** What a reminder can be about: applications that are not archived, and people. Read once `wanted`. */
export function useReminderSubjects(wanted: boolean) {
  const applications = useApplicationChoices({ wanted }) ?? [];
  const contacts = useQuery({ ...trpc.network.contacts.queryOptions(), enabled: wanted });
  return {
    applications,
    contacts: (contacts.data ?? []).map(({ id, name }) => ({ id, name })),
  };
}
