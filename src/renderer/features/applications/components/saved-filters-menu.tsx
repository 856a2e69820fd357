import { Button, Popover, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { BoardFilter } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSavedFilters } from '../api/saved-filters.ts';
import styles from './board-screen.module.css';

type SavedFiltersProps = { filter: BoardFilter; filtering: boolean; onChange: (filter: BoardFilter) => void };

/** The filters the person keeps: use one, remove one, or keep the present one under a name. */
export function SavedFilters({ filter, filtering, onChange }: SavedFiltersProps) {
  const { filters, save, remove } = useSavedFilters();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const error = save.error ?? remove.error;
  return (
    <Popover position="bottom-end" trapFocus withinPortal opened={opened} onChange={setOpened}>
      <Popover.Target>
        <button type="button" className={styles.filter} onClick={() => setOpened(!opened)}>
          Saved filters
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved filters">
        <div className={styles.choices}>
          {filters.length === 0 && !filtering && (
            <span className={styles.counts}>Choose a filter first, then keep it here.</span>
          )}
          {filters.map((saved) => (
            <div key={saved.id} className={styles.savedFilter}>
              <Button
                variant="subtle"
                size="xs"
                onClick={() => {
                  onChange(saved.query);
                  setOpened(false);
                }}
              >
                {saved.name}
              </Button>
              <button
                type="button"
                className={styles.filter}
                aria-label={`Remove the filter ${saved.name}`}
                onClick={() => remove.mutate({ id: saved.id })}
              >
                <IconX size={16} stroke={1.5} aria-hidden="true" />
              </button>
            </div>
          ))}
          {filtering && (
            <form
              className={styles.savedFilter}
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() === '') return;
                save.mutate({ name, query: filter }, { onSuccess: () => setName('') });
              }}
            >
              <TextInput
                aria-label="Name of this filter"
                placeholder="Name of this filter"
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" disabled={name.trim() === ''}>
                Keep
              </Button>
            </form>
          )}
          {error && <span role="alert">{sentenceOf(error)}</span>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
