import { Menu } from '@mantine/core';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Card, Stage } from '../../../../shared/applications.ts';
import type { BoardActions } from './board-actions.ts';
import styles from './board-view.module.css';

/** Which card the menu is for, where it opens (page pixels), and whether it starts at the stages. */
export type CardMenuRequest = { id: number; x: number; y: number; atStages: boolean };

type CardMenuProps = {
  request: CardMenuRequest;
  card: Card;
  stages: readonly Stage[];
  actions: BoardActions;
  selected: boolean;
  onSelect: (id: number) => void;
  onClose: () => void;
};

/** The one menu of the board. "Move to…" puts the names of the stages in its place. */
export function CardMenu({ request, card, stages, actions, selected, onSelect, onClose }: CardMenuProps) {
  const [atStages, setAtStages] = useState(request.atStages);
  const dropdown = useRef<HTMLDivElement>(null);
  const ids = actions.idsWith(card.id);

  // Mantine's focus trap takes the focus twice, by timers that may run after a person's first arrow
  // key, so it is off: the first item takes the focus when the menu or its list of items appears.
  const focusFirstItem = useCallback((menu: HTMLDivElement | null) => {
    menu?.querySelector<HTMLElement>('[role="menuitem"]:not([disabled])')?.focus({ preventScroll: true });
  }, []);
  const takeMenu = useCallback(
    (menu: HTMLDivElement | null) => {
      dropdown.current = menu;
      focusFirstItem(menu);
    },
    [focusFirstItem],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the list of items changes
  useLayoutEffect(() => focusFirstItem(dropdown.current), [atStages, focusFirstItem]);

  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      returnFocus={false}
      trapFocus={false}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      withinPortal
      loop
    >
      <Menu.Target>
        <button
          type="button"
          className={styles.menuAnchor}
          style={{ left: request.x, top: request.y }}
          tabIndex={-1}
          aria-label="Menu position"
        />
      </Menu.Target>
      <Menu.Dropdown
        ref={takeMenu}
        onKeyDown={(event) => event.key === 'Tab' && onClose()}
        aria-label={`Actions for ${card.role}, ${card.company}`}
        className={styles.menu}
      >
        {atStages ? (
          stages.map((stage) => (
            <Menu.Item
              key={stage.id}
              disabled={ids.length === 1 && stage.id === card.stageId}
              onClick={() => {
                actions.move(ids, { stageId: stage.id, after: stage.kind === 'outcome' ? null : 'end' });
                onClose();
              }}
            >
              {stage.name}
            </Menu.Item>
          ))
        ) : (
          <>
            <Menu.Item closeMenuOnClick={false} onClick={() => setAtStages(true)}>
              Move to…
            </Menu.Item>
            <Menu.Item onClick={() => actions.open(card.id)}>Open</Menu.Item>
            <Menu.Item onClick={() => onSelect(card.id)}>{selected ? 'Deselect' : 'Select'}</Menu.Item>
            {card.url !== '' && (
              <Menu.Item component="a" href={card.url} target="_blank" rel="noreferrer">
                Open the advert's page
              </Menu.Item>
            )}
            <Menu.Divider />
            <Menu.Item onClick={() => actions.archive(ids, !card.archived)}>
              {card.archived ? 'Take out of the archive' : 'Archive'}
            </Menu.Item>
            <Menu.Item onClick={() => actions.trash(ids)}>Move to Trash</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
