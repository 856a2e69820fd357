import { Checkbox } from '@mantine/core';
import { useSettings } from '../../../lib/use-settings.ts';
import { useUpdateSettings } from '../../../lib/use-update-settings.ts';
import { isDesktop } from '../../../platform/host.ts';
import classes from './settings-screen.module.css';

/** What the window of the desktop does when it is closed; a browser has no such window. */
export function WindowPanel() {
  const { staysInTray } = useSettings();
  const update = useUpdateSettings();
  if (!isDesktop) return null;
  return (
    <Checkbox
      className={classes.group}
      label="Keep Rebound in the tray when its window is closed"
      description="Notifications then still come. Open and Quit are in the menu of its icon; where your desktop shows no tray, start Rebound again to open the window."
      checked={staysInTray}
      onChange={(event) => update({ staysInTray: event.currentTarget.checked })}
    />
  );
}
