import { Button } from '@mantine/core';
import { useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useRemovePerson } from '../api/people.ts';

type Props = {
  person: { id: number; name: string };
  onRemoved?: () => void;
};

/** A button that moves a person with everything about them to the Trash. */
export function DeletePerson({ person: { id, name }, onRemoved }: Props) {
  const remove = useRemovePerson(id);
  const tellAfter = useToldAfter();
  function run() {
    if (remove.isPending) return;
    const change = remove.mutateAsync();
    tellAfter(change, `${name} is in the Trash, with everything about them.`);
    void change.then(onRemoved, () => undefined);
  }
  return (
    <Button size="sm" aria-label={`Delete this person: ${name}`} onClick={run}>
      Delete this person
    </Button>
  );
}
