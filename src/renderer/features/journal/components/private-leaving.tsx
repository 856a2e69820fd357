import { Button, Group, Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';

type PrivateLeavingProps = {
  /** Whether there is text that would be gone. */
  isWritten: boolean;
  /** Resolves to whether the text is kept now. */
  onKeep: () => Promise<boolean>;
  onLetGo: () => void;
  /** Why it could not be kept. */
  problem: string | null;
};

/** Asks before text that is nowhere else would be gone: inside the application with three answers, at closing as the browser asks. */
export function PrivateLeaving({ isWritten, onKeep, onLetGo, problem }: PrivateLeavingProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isWritten && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isWritten) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWritten]);

  const stay = () => blocker.reset?.();
  return (
    <Modal opened={blocker.state === 'blocked'} onClose={stay} title="Leave private writing?" size="32rem">
      <p>What you wrote is only in this window. Keep it in the journal, let it go, or go on writing.</p>
      {problem && <p role="alert">{problem} What you wrote is still here.</p>}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={stay} data-autofocus>
          Go on writing
        </Button>
        <Button
          onClick={() => {
            onLetGo();
            blocker.proceed?.();
          }}
        >
          Let it go
        </Button>
        <Button
          variant="filled"
          onClick={async () => {
            if (await onKeep()) blocker.proceed?.();
          }}
        >
          Keep
        </Button>
      </Group>
    </Modal>
  );
}
