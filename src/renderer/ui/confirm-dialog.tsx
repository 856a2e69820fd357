import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  opened: boolean;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  /** For what cannot be brought back: the button is marked as one that erases, and is not the filled one. */
  erases?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once before something large. The keyboard starts on the answer that changes nothing. */
export function ConfirmDialog(props: Props) {
  const {
    opened,
    title,
    children,
    confirmLabel,
    cancelLabel = 'Cancel',
    erases = false,
    pending = false,
  } = props;
  return (
    <Modal opened={opened} onClose={props.onClose} title={title} size="28rem">
      {children}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={props.onClose} data-autofocus>
          {cancelLabel}
        </Button>
        <Button
          variant={erases ? 'default' : 'filled'}
          mod={{ erases }}
          loading={pending}
          onClick={props.onConfirm}
        >
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
