import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconEyeOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { ENTRY_TEMPLATES } from '../../../../shared/domain/journal-templates.ts';
import { useAddWin } from '../../../ui/add-win-context.ts';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { EntriesList } from './entries-list.tsx';
import { ExportEntriesDialog } from './export-dialog.tsx';
import { JournalCalendar } from './journal-calendar.tsx';
import { JournalFilter } from './journal-filter.tsx';
import classes from './journal-screen.module.css';
import { useJournalFilter } from './use-journal-filter.ts';

/** The journal: days and entries at the left, and beside them the one that is open. */
export function JournalScreen() {
  const navigate = useNavigate();
  const filter = useJournalFilter();
  const addWin = useAddWin();
  const [exporting, setExporting] = useState(false);
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
              <Menu.Item onClick={addWin} rightSection={<KeyCap keys="W" />}>
                A win
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconEyeOff size={16} stroke={1.5} />}
                onClick={() => void navigate('/journal/private')}
              >
                Private writing
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => setExporting(true)}>Save all entries as files</Menu.Item>
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
      {exporting ? <ExportEntriesDialog opened ids={null} onClose={() => setExporting(false)} /> : null}
    </div>
  );
}
