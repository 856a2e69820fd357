import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { foldText } from '../../shared/domain/fold-text.ts';
import type { Sender } from '../../shared/domain/read-sender.ts';
import { sayProblem, useTellWithUndo } from '../lib/tell-with-undo.ts';
import { trpc } from '../lib/trpc.ts';

type KeepAsContactProps = {
  /** The application they wrote about. */
  applicationId: number;
  sender: Sender;
};

/** Beside a message: keeps who wrote it as a contact with one click, or leads to them once they are one. */
export function KeepAsContact({ applicationId, sender }: KeepAsContactProps) {
  const people = useQuery(trpc.network.people.ofApplication.queryOptions({ applicationId }));
  const tell = useTellWithUndo();
  const keep = useMutation(trpc.network.people.keepSender.mutationOptions());
  if (!people.data) return null;
  const kept = people.data.find((person) => isSame(person, sender));
  if (kept)
    return (
      <Button component={Link} to={`/network/people/${kept.id}`} variant="subtle" size="compact-sm" px={0}>
        {kept.name} is among your contacts
      </Button>
    );
  if (sender.name === '')
    return (
      <Button
        component={Link}
        to={formAddress(applicationId, sender)}
        variant="subtle"
        size="compact-sm"
        px={0}
      >
        Keep as a contact…
      </Button>
    );
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      px={0}
      aria-label={`Keep ${sender.name} as a contact`}
      onClick={() =>
        !keep.isPending &&
        keep.mutate(
          { applicationId, ...sender },
          {
            ...sayProblem,
            onSuccess: ({ isNew }) =>
              tell(
                isNew
                  ? `${sender.name} is kept as a contact.`
                  : `${sender.name} was a contact already, and is linked now.`,
              ),
          },
        )
      }
    >
      Keep as a contact
    </Button>
  );
}

function isSame(person: { name: string; email: string }, sender: Sender): boolean {
  const isSameAddress = sender.email !== '' && foldText(person.email) === foldText(sender.email);
  return isSameAddress || (sender.name !== '' && foldText(person.name) === foldText(sender.name));
}

function formAddress(applicationId: number, { email }: Sender): string {
  return `/network/people/new?${new URLSearchParams({ application: String(applicationId), email })}`;
}
