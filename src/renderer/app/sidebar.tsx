import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  type Icon,
  IconBookmark,
  IconChartDots,
  IconLayoutKanban,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLifebuoy,
  IconNotebook,
  IconPrinter,
  IconSeedling,
  IconSettings,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { formatClock } from '../lib/format.ts';
import { type SavingStatus, useSaving } from '../lib/saving.ts';
import { useSettings } from '../lib/use-settings.ts';
import { useUpdateSettings } from '../lib/use-update-settings.ts';
import classes from './sidebar.module.css';

const SAVING_TEXT: Record<SavingStatus, string> = {
  saved: 'Saved',
  saving: 'Saving…',
  not_saved: 'Not saved',
};

/** The way between the screens, and at its foot whether everything is on disk. */
export function Sidebar() {
  const { collapsed, toggle } = useCollapsed();
  const ToggleIcon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={classes.sidebar} data-collapsed={collapsed || undefined}>
      <nav aria-label="Screens" className={classes.nav}>
        <p className={classes.wordmark}>
          {collapsed ? (
            <>
              <span aria-hidden="true">R</span>
              <span className="visually-hidden">Rebound</span>
            </>
          ) : (
            'Rebound'
          )}
        </p>
        <SidebarLink
          to="/today"
          holds={['/today', '/calendar']}
          label="Today"
          icon={IconSun}
          collapsed={collapsed}
        />
        <SidebarLink
          to="/board"
          holds={['/board', '/applications/']}
          label="Board"
          icon={IconLayoutKanban}
          collapsed={collapsed}
        />
        <SidebarLink
          to="/journal"
          holds={['/journal']}
          label="Journal"
          icon={IconNotebook}
          collapsed={collapsed}
        />
        <SidebarLink
          to="/endings"
          holds={['/endings']}
          label="Endings"
          icon={IconBookmark}
          collapsed={collapsed}
        />
        <hr className={classes.divider} />
        <SidebarLink
          to="/growth"
          holds={['/growth']}
          label="Growth"
          icon={IconSeedling}
          collapsed={collapsed}
        />
        <SidebarLink
          to="/network"
          holds={['/network']}
          label="Network"
          icon={IconUsers}
          collapsed={collapsed}
        />
        <SidebarLink
          to="/insights"
          holds={['/insights']}
          label="Insights"
          icon={IconChartDots}
          collapsed={collapsed}
        />
        <SidebarLink
          to="/reports"
          holds={['/reports']}
          label="Reports"
          icon={IconPrinter}
          collapsed={collapsed}
        />
        <hr className={classes.divider} />
        <SidebarLink
          to="/settings"
          holds={['/settings', '/import', '/trash']}
          label="Settings"
          icon={IconSettings}
          collapsed={collapsed}
        />
      </nav>
      <nav aria-label="Support" className={classes.support}>
        <SidebarLink
          to="/support"
          holds={['/support']}
          label="Support"
          icon={IconLifebuoy}
          collapsed={collapsed}
        />
      </nav>
      <footer className={classes.foot}>
        <Tooltip label={collapsed ? 'Widen the sidebar' : 'Narrow the sidebar'} position="right">
          <UnstyledButton
            className={classes.toggle}
            aria-label="Sidebar"
            aria-expanded={!collapsed}
            onClick={toggle}
          >
            <ToggleIcon size={18} stroke={1.5} aria-hidden="true" />
          </UnstyledButton>
        </Tooltip>
        <SavingLine collapsed={collapsed} />
      </footer>
    </div>
  );
}

type LinkProps = {
  to: string;
  /** The beginnings of the addresses that belong to it. */
  holds: readonly string[];
  label: string;
  icon: Icon;
  collapsed: boolean;
};

function SidebarLink({ to, holds, label, icon: LinkIcon, collapsed }: LinkProps) {
  const { pathname } = useLocation();
  const inside = holds.some((start) => pathname.startsWith(start));
  return (
    <Tooltip label={label} position="right" disabled={!collapsed}>
      <Link
        to={to}
        className={classes.link}
        aria-current={pathname === to ? 'page' : inside ? 'true' : undefined}
      >
        <LinkIcon size={18} stroke={1.5} aria-hidden="true" />
        <span className={collapsed ? 'visually-hidden' : undefined}>{label}</span>
      </Link>
    </Tooltip>
  );
}

function SavingLine({ collapsed }: { collapsed: boolean }) {
  const { status, savedAt } = useSaving();
  return (
    <div className={classes.saving}>
      <div role="status" aria-label="Saving">
        {SAVING_TEXT[status]}
      </div>
      <div className={collapsed ? 'visually-hidden' : undefined}>
        on this computer, {formatClock(savedAt)}
      </div>
    </div>
  );
}

/** Wide windows follow the setting. Narrow ones start with icons, and a choice there holds until the page is loaded again. */
function useCollapsed(): { collapsed: boolean; toggle: () => void } {
  const { sidebarCollapsed } = useSettings();
  const update = useUpdateSettings();
  const narrow = useMediaQuery('(max-width: 80em)', false, { getInitialValueInEffect: false });
  const [chosenNarrow, setChosenNarrow] = useState(true);
  const collapsed = narrow ? chosenNarrow : sidebarCollapsed;
  return {
    collapsed,
    toggle: () => (narrow ? setChosenNarrow(!collapsed) : update({ sidebarCollapsed: !collapsed })),
  };
}
