import { Button } from '@mantine/core';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useRemovePerson } from '../api/people.ts';

/** A button on the page of a person that moves them, with everything about them, to the Trash. */
export function DeletePerson({ person: { id, name } }: { person: { id: number; name: string } }) {
  const { mutateAsync } = useRemovePerson(id);
  const leaveAndRemove = useLeaveAndRemove();
  const run = () =>
    leaveAndRemove(
      '/network/people',
      () => mutateAsync(),
      `${name} is in the Trash, with everything about them.`,
    );
  return (
    <Button size="sm" aria-label={`Delete this person: ${name}`} onClick={run}>
      Delete this person
    </Button>
  );
}
