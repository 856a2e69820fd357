import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { addDays } from '../../../../shared/domain/days.ts';
import type { EndingList, EndingRow } from '../../../../shared/endings.ts';
import { formatShortDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import type { ChangeLook } from './endings-list-changes.ts';
import { endingAddress } from './endings-list-words.ts';

type EndingsListMenuProps = {
  row: EndingRow;
  list: EndingList;
  onChange: ChangeLook;
  onAskDay: () => void;
};

/** What can be done with an ending without opening it. */
export function EndingsListMenu({ row, list, onChange, onAskDay }: EndingsListMenuProps) {
  const { dateFormat } = useSettings();
  const navigate = useNavigate();
  const later = [3, 7].map((days) => addDays(today(), days));
  return (
    <Menu position="bottom-end" loop>
      <Menu.Target>
        <ActionIcon aria-label={`Actions for ${row.role}, ${row.company}`}>
          <IconDots size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => navigate(endingAddress(row.applicationId))}>Open</Menu.Item>
        <Menu.Divider />
        {later.map((day) => (
          <Menu.Item key={day} onClick={() => onChange(row, 'later', day)}>
            Later, {formatShortDay(day, dateFormat)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onAskDay}>Later, another day…</Menu.Item>
        {list !== 'done' && <Menu.Item onClick={() => onChange(row, 'done')}>Done</Menu.Item>}
        {list !== 'not_this_one' && (
          <Menu.Item onClick={() => onChange(row, 'not_this_one')}>Not this one</Menu.Item>
        )}
        {list !== 'to_review' && <Menu.Item onClick={() => onChange(row, null)}>Back to review</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
