import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconEyeOff, IconPlus } from '@tabler/icons-react';
import { Outlet, useNavigate } from 'react-router';
import { ENTRY_TEMPLATES } from '../../../../shared/domain/journal-templates.ts';
import { EntriesList } from './entries-list.tsx';
import { JournalCalendar } from './journal-calendar.tsx';
import { JournalFilter } from './journal-filter.tsx';
import classes from './journal-screen.module.css';
import { useJournalFilter } from './use-journal-filter.ts';

/** The journal: days and entries at the left, and beside them the one that is open. */
export function JournalScreen() {
  const navigate = useNavigate();
  const filter = useJournalFilter();
  const begin = (query: string) => void navigate(`/journal/new${query}`);
  return (
    <div className={classes.screen}>
      <div className={classes.days}>
        <header className={classes.head}>
          <h1 className={classes.title}>Journal</h1>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                size="sm"
                leftSection={<IconPlus size={16} stroke={1.5} />}
                rightSection={<IconChevronDown size={14} stroke={1.5} />}
              >
                Write
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => begin('')}>New entry</Menu.Item>
              {ENTRY_TEMPLATES.map((template) => (
                <Menu.Item key={template.kind} onClick={() => begin(`?kind=${template.kind}`)}>
                  {template.name}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => void navigate('/journal/review')}>Weekly review</Menu.Item>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconEyeOff size={16} stroke={1.5} />}
                onClick={() => void navigate('/journal/private')}
              >
                Private writing
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </header>
        <JournalCalendar
          chosen={filter.day}
          onChoose={filter.showDay}
          onBegin={(day) => begin(`?day=${day}`)}
        />
        <JournalFilter filter={filter} />
        <EntriesList filter={filter} />
      </div>
      <Outlet />
    </div>
  );
}
