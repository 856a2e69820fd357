import { Button, Menu, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Stage } from '../../../../shared/applications.ts';
import { showNotice } from '../../../ui/notice.tsx';
import { useBulkUpdate } from '../api/bulk-update.ts';
import { useBoardActions } from './board-actions.ts';
import styles from './board-screen.module.css';
import type { BoardSelection } from './board-selection.ts';

type BulkBarProps = { stages: readonly Stage[]; selection: BoardSelection; archived: boolean };

/** What can be done with all chosen applications at once. */
export function BulkBar({ stages, selection, archived }: BulkBarProps) {
  const actions = useBoardActions();
  const bulk = useBulkUpdate();
  const [tag, setTag] = useState('');
  const [tagging, setTagging] = useState(false);
  const [first] = selection.selected;
  // Beware: the actions learn of a new selection only after it is drawn, so this is asked when something is done.
  const chosenIds = () => (first === undefined ? [] : actions.idsWith(first));
  const addTag = () => {
    const words = tag.trim().replace(/^#/, '');
    if (words === '') return;
    const ids = chosenIds();
    bulk.mutate(
      { ids, addTags: [words] },
      { onSuccess: () => showNotice({ message: `Tag “${words}” added to ${ids.length}` }) },
    );
    setTag('');
    setTagging(false);
  };
  return (
    <section className={styles.bulk} aria-label="Selected applications">
      <span role="status">{selection.selected.size} selected</span>
      <Menu position="top" withinPortal>
        <Menu.Target>
          <Button size="sm">Move to…</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stages
            .filter((stage) => !stage.hidden)
            .map((stage) => (
              <Menu.Item
                key={stage.id}
                onClick={() => {
                  actions.move(chosenIds(), {
                    stageId: stage.id,
                    after: stage.kind === 'outcome' ? null : 'end',
                  });
                  selection.clear();
                }}
              >
                {stage.name}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      <Popover position="top" trapFocus withinPortal opened={tagging} onChange={setTagging}>
        <Popover.Target>
          <Button size="sm" onClick={() => setTagging(!tagging)}>
            Add a tag
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Add a tag">
          <form
            className={styles.savedFilter}
            onSubmit={(event) => {
              event.preventDefault();
              addTag();
            }}
          >
            <TextInput aria-label="Tag" value={tag} onChange={(event) => setTag(event.currentTarget.value)} />
            <Button type="submit" disabled={tag.trim() === ''}>
              Add
            </Button>
          </form>
        </Popover.Dropdown>
      </Popover>
      <Button size="sm" onClick={() => actions.archive(chosenIds(), !archived)}>
        {archived ? 'Take out of the archive' : 'Archive'}
      </Button>
      <Button size="sm" onClick={() => actions.trash(chosenIds())}>
        Move to Trash
      </Button>
      <Button size="sm" variant="subtle" onClick={selection.clear}>
        Clear
      </Button>
    </section>
  );
}
