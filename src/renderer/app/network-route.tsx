import { Tabs } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { PageHeader } from '../ui/page-header.tsx';
import classes from './network-route.module.css';

const PeopleTab = lazy(async () => ({
  default: (await import('../features/network/components/people-tab.tsx')).PeopleTab,
}));
const EventsTab = lazy(async () => ({
  default: (await import('../features/network/components/events-tab.tsx')).EventsTab,
}));
const CommunitiesTab = lazy(async () => ({
  default: (await import('../features/network/components/communities-tab.tsx')).CommunitiesTab,
}));

const TABS: readonly { value: string; label: string; Content: ComponentType }[] = [
  { value: 'people', label: 'People', Content: PeopleTab },
  { value: 'events', label: 'Events', Content: EventsTab },
  { value: 'communities', label: 'Communities', Content: CommunitiesTab },
];

/** Network: people, and where they are met. Each tab has the rest of the address for itself. */
export function NetworkRoute() {
  const { tab } = useParams();
  const navigate = useNavigate();
  const shown = TABS.find(({ value }) => value === tab);
  const first = TABS[0];
  if (!shown) return first ? <Navigate to={`/network/${first.value}`} replace /> : null;
  return (
    <Tabs
      value={shown.value}
      onChange={(value) => value && navigate(`/network/${value}`)}
      className={classes.screen}
      classNames={{ list: classes.tabs, panel: classes.panel }}
    >
      <PageHeader title="Network">
        <Tabs.List aria-label="Parts of Network">
          {TABS.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </PageHeader>
      {TABS.map(({ value, label, Content }) => (
        <Tabs.Panel key={value} value={value}>
          {value === shown.value ? (
            <>
              <h2 className="visually-hidden">{label}</h2>
              <Suspense fallback={null}>
                <Content />
              </Suspense>
            </>
          ) : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
