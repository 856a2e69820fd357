import { lazy } from 'react';
import { TabsRoute } from '../ui/tabs-route.tsx';

const PeopleTab = lazy(async () => ({
  default: (await import('../features/network/components/people-tab.tsx')).PeopleTab,
}));
const EventsTab = lazy(async () => ({
  default: (await import('../features/network/components/events-tab.tsx')).EventsTab,
}));
const CommunitiesTab = lazy(async () => ({
  default: (await import('../features/network/components/communities-tab.tsx')).CommunitiesTab,
}));

/** Network: people, and where they are met. Each tab has the rest of the address for itself. */
export function NetworkRoute() {
  return (
    <TabsRoute
      title="Network"
      at="/network"
      tabs={[
        { value: 'people', label: 'People', Content: PeopleTab },
        { value: 'events', label: 'Events', Content: EventsTab },
        { value: 'communities', label: 'Communities', Content: CommunitiesTab },
      ]}
    />
  );
}
