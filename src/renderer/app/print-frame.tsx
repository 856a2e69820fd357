import { Outlet } from 'react-router';
import { UndoShortcuts } from '../features/undo/components/undo-shortcuts.tsx';
import { NoticePlace } from '../ui/notice.tsx';
import { CommandPalette } from './command-palette.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import classes from './print-frame.module.css';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** What pages for printing have around them in place of the shell; nothing of it is printed. */
export function PrintFrame() {
  return (
    <>
      <div className={classes.frame}>
        <ConnectionBanner />
        <NoticePlace />
        <UndoShortcuts />
        <ShortcutsDialog />
        <CommandPalette />
      </div>
      <Outlet />
    </>
  );
}
