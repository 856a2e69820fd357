import { Button } from '@mantine/core';
import { IconColumns3, IconPlus, IconSearch, IconTable } from '@tabler/icons-react';
import { memo, type RefObject } from 'react';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import styles from './board-screen.module.css';

const numbers = new Intl.NumberFormat();

type BoardHeaderProps = {
  /** How many applications there are outside the archive. */
  active: number;
  search: RefObject<HTMLInputElement | null>;
  text: string;
  asTable: boolean;
  onText: (text: string) => void;
  onView: (view: string | null) => void;
  onNew: () => void;
};

/** The bar of the board: its search, the choice of view, and the button for a new application. */
export const BoardHeader = memo(function BoardHeader(props: BoardHeaderProps) {
  const readOnly = useReadOnly();
  const { active, search, text, asTable, onText, onView, onNew } = props;
  const views = [
    { name: 'Board', on: !asTable, icon: IconColumns3, value: null },
    { name: 'Table', on: asTable, icon: IconTable, value: 'table' },
  ];
  return (
    <PageHeader title="Board">
      <label className={styles.search}>
        <IconSearch size={18} stroke={1.5} aria-hidden="true" />
        <input
          ref={search}
          type="search"
          aria-label="Search applications"
          placeholder={`Search ${numbers.format(active)} ${active === 1 ? 'application' : 'applications'}`}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <fieldset className={styles.views}>
        <legend className={styles.legend}>View</legend>
        {views.map(({ name, on, icon: Icon, value }) => (
          <button
            key={name}
            type="button"
            className={styles.view}
            aria-pressed={on}
            onClick={() => onView(value)}
          >
            <Icon size={18} stroke={1.5} aria-hidden="true" />
            {name}
          </button>
        ))}
      </fieldset>
      <Button
        variant="filled"
        leftSection={<IconPlus size={18} stroke={1.5} aria-hidden="true" />}
        rightSection={
          <span aria-hidden="true">
            <KeyCap keys="N" />
          </span>
        }
        disabled={readOnly}
        onClick={onNew}
      >
        New application
      </Button>
    </PageHeader>
  );
});
