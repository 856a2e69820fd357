import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { LogPreset } from '../../../../shared/domain/work-search/presets.ts';
import type { Activity, ProposedActivity } from '../../../../shared/work-search.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useActivityChanges } from '../api/work-search.ts';
import { ActivityForm } from './activity-form.tsx';
import { ProposalsList } from './proposals-list.tsx';

type ProposalsDialogProps = {
  opened: boolean;
  proposals: readonly ProposedActivity[];
  leftOut: number;
  /** What the log holds already. */
  activities: readonly Activity[];
  preset: LogPreset;
  onClose: () => void;
};

/** What the records hold of a period, to be taken into the log in one pass or changed first. */
export function ProposalsDialog(props: ProposalsDialogProps) {
  const { opened, proposals, leftOut, activities, preset, onClose } = props;
  const [edited, setEdited] = useState<ProposedActivity | null>(null);
  const { take } = useActivityChanges();
  const told = useTold();
  const close = () => {
    setEdited(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={edited ? 'Change it and add it' : 'From your records'}
      size="52rem"
    >
      {edited ? (
        <ActivityForm
          initial={edited}
          label="Change it and add it"
          saveLabel="Add to the log"
          preset={preset}
          saving={take}
          onSave={(fields) => {
            const { takenFrom, applicationId, eventId } = edited;
            take.mutate(
              { activities: [{ ...fields, takenFrom, applicationId, eventId }] },
              {
                onSuccess: () => {
                  setEdited(null);
                  told('Activity added.').onSuccess();
                },
              },
            );
          }}
          onCancel={() => setEdited(null)}
        />
      ) : (
        <ProposalsList
          proposals={proposals}
          leftOut={leftOut}
          activities={activities}
          preset={preset}
          onEdit={setEdited}
          onDone={close}
        />
      )}
    </Modal>
  );
}
