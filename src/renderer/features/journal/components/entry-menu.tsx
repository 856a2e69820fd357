import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Entry } from '../../../../shared/journal.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useUpdateSettings } from '../../../lib/use-update-settings.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useTrashEntries } from '../api/entries.ts';
import { usePinEntry } from '../api/entry.ts';
import { EntryHistory } from './entry-history.tsx';
import { ExportEntriesDialog } from './export-dialog.tsx';

type Props = {
  entry: Entry | null;
  flush: () => Promise<boolean>;
  /** The revision the last save gave, which the entry drawn here may be behind. */
  currentRevision: () => number;
};

/** What can be done with the open entry. What is being typed is saved first, so that nothing of it is left behind. */
export function EntryMenu({ entry, flush, currentRevision }: Props) {
  const settings = useSettings();
  const update = useUpdateSettings();
  const navigate = useNavigate();
  const pin = usePinEntry();
  const trash = useTrashEntries();
  const leaveAndRemove = useLeaveAndRemove();
  const [history, setHistory] = useState(false);
  const [exporting, setExporting] = useState(false);

  async function onSaved(work: (saved: Entry) => Promise<unknown>) {
    try {
      if (entry && (await flush())) await work({ ...entry, revision: currentRevision() });
    } catch (error) {
      showNotice({ message: sentenceOf(error) });
    }
  }
  const moveToTrash = () =>
    onSaved(async ({ id, revision }) =>
      leaveAndRemove(
        '/journal',
        () => trash.mutateAsync({ items: [{ id, revision }] }),
        'The entry is in the Trash.',
      ),
    );

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label="More for this entry">
            <IconDots size={18} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            disabled={!entry}
            onClick={() =>
              void onSaved(({ id, revision, pinned }) => pin.mutateAsync({ id, revision, pinned: !pinned }))
            }
          >
            {entry?.pinned ? 'Unpin' : 'Pin to the top'}
          </Menu.Item>
          <Menu.Item disabled={!entry} onClick={() => void onSaved(async () => setHistory(true))}>
            Earlier versions
          </Menu.Item>
          <Menu.Item disabled={!entry} onClick={() => void onSaved(async () => setExporting(true))}>
            Save as a file
          </Menu.Item>
          <Menu.Item
            disabled={!entry}
            onClick={() => void onSaved(async ({ id }) => navigate(`/print/journal/entries?ids=${id}`))}
          >
            Print
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => update({ journalPrompts: !settings.journalPrompts })}>
            {settings.journalPrompts ? 'Hide prompts' : 'Show prompts'}
          </Menu.Item>
          <Menu.Item onClick={() => update({ journalOnThisDay: !settings.journalOnThisDay })}>
            {settings.journalOnThisDay ? 'Hide “On this day”' : 'Show “On this day”'}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item disabled={!entry} onClick={() => void moveToTrash()}>
            Move to Trash
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {entry && exporting ? (
        <ExportEntriesDialog
          opened
          ids={[entry.id]}
          isPrivate={entry.private}
          onClose={() => setExporting(false)}
        />
      ) : null}
      {entry && history ? (
        <EntryHistory entry={entry} currentRevision={currentRevision} onClose={() => setHistory(false)} />
      ) : null}
    </>
  );
}
