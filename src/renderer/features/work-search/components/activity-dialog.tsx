import { Modal } from '@mantine/core';
import type { LogPreset } from '../../../../shared/domain/work-search/presets.ts';
import type { Activity } from '../../../../shared/work-search.ts';
import { useTold } from '../../../lib/tell-with-undo.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useActivityChanges } from '../api/work-search.ts';
import { ActivityForm } from './activity-form.tsx';
import { blankActivity } from './typed-activity.ts';

type ActivityDialogProps = {
  /** What is changed, `new` for one more, null while the dialog is closed. */
  open: Activity | 'new' | null;
  preset: LogPreset;
  firstField?: string;
  onClose: () => void;
};

/** The dialog that adds or changes one activity. Nothing it came from is changed by it. */
export function ActivityDialog({ open, preset, firstField, onClose }: ActivityDialogProps) {
  const { save } = useActivityChanges();
  const told = useTold();
  const today = useDay();
  const activity = open === 'new' ? null : open;
  const title = activity ? 'Change the activity' : 'Add activity';
  return (
    <Modal opened={open !== null} onClose={onClose} title={title} size="46rem">
      {open !== null && (
        <ActivityForm
          key={activity?.id ?? 'new'}
          initial={activity ?? blankActivity(today)}
          label={title}
          saveLabel="Save activity"
          preset={preset}
          firstField={firstField}
          saving={save}
          onSave={(fields) =>
            save.mutate(
              { ...fields, id: activity?.id ?? null, revision: activity?.revision ?? 0 },
              {
                onSuccess: () => {
                  onClose();
                  told(activity ? 'Activity changed.' : 'Activity added.').onSuccess();
                },
              },
            )
          }
          onCancel={onClose}
        />
      )}
    </Modal>
  );
}
