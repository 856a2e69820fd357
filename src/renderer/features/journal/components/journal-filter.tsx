import { Button, Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useEntries, useTags } from '../api/entries.ts';
import { KIND_NAMES } from './entry-words.ts';
import classes from './journal-screen.module.css';
import { type JournalFilterState, SHOWN, type Shown } from './use-journal-filter.ts';

const SHOWN_NAMES: Record<Shown, string> = {
  all: 'All entries',
  pinned: 'Pinned',
  after_rejection: KIND_NAMES.after_rejection,
  after_interview: KIND_NAMES.after_interview,
  weekly_review: 'Weekly reviews',
  private: 'Private',
  trash: 'Trash',
};
const TAGS_SHOWN = 12;

/** What the list is limited to, and the way back to everything. */
export function JournalFilter({ filter }: { filter: JournalFilterState }) {
  const { dateFormat } = useSettings();
  const { data: tags = [] } = useTags();
  const { data } = useEntries(filter.asked);
  const mentioned = filter.mention ? data?.pages[0]?.entries[0] : undefined;
  const limits = [
    ...(filter.day ? [formatDay(filter.day, dateFormat)] : []),
    ...(filter.tag ? [`#${filter.tag}`] : []),
    ...(filter.mention ? [mentioned ? 'Naming the same' : 'Named nowhere'] : []),
  ];
  return (
    <div className={classes.filter}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            size="xs"
            variant="subtle"
            rightSection={<IconChevronDown size={14} stroke={1.5} />}
            className={classes.filterButton}
          >
            {SHOWN_NAMES[filter.shown]}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {SHOWN.map((shown) => (
            <Menu.RadioItem
              key={shown}
              value={shown}
              checked={filter.shown === shown}
              closeMenuOnClick
              onChange={() => filter.show(shown)}
            >
              {SHOWN_NAMES[shown]}
            </Menu.RadioItem>
          ))}
          {tags.length > 0 ? (
            // Words of their own have no place in a menu: they are the name of the group instead.
            // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, these are items of the menu
            <div role="group" aria-label="Tags">
              <Menu.Label aria-hidden="true">Tags</Menu.Label>
              {tags.slice(0, TAGS_SHOWN).map((tag) => (
                <Menu.CheckboxItem
                  key={tag}
                  checked={filter.tag === tag}
                  closeMenuOnClick
                  onChange={() => filter.showTag(filter.tag === tag ? null : tag)}
                >
                  #{tag}
                </Menu.CheckboxItem>
              ))}
            </div>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {limits.map((limit) => (
        <UnstyledButton key={limit} className={classes.limit} onClick={filter.showEverything}>
          {limit}
          <IconX size={14} stroke={1.5} aria-hidden="true" />
          <span className="visually-hidden">, show everything again</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
