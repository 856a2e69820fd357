import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { ApplicationPage } from '../../../../shared/applications.ts';
import classes from './application-content.module.css';
import { ApplicationHeader } from './application-header.tsx';
import { useEndingPlaces } from './ending-places.ts';
import { InterviewsTab } from './interviews-tab.tsx';
import { useMaterialsPlace } from './materials-place.ts';
import { OverviewTab } from './overview-tab.tsx';
import { PostingTab } from './posting-tab.tsx';
import { TimelineTab } from './timeline-tab.tsx';

const TABS = ['overview', 'timeline', 'posting', 'materials', 'interviews', 'ending'] as const;
const TAB_NAMES: Record<(typeof TABS)[number], string> = {
  overview: 'Overview',
  timeline: 'Timeline',
  posting: 'Posting',
  materials: 'Materials',
  interviews: 'Interviews',
  ending: 'Ending',
};

type ApplicationContentProps = {
  page: ApplicationPage;
  headingLevel: 1 | 2;
  /** Buttons that belong to the panel or the page alone. */
  controls?: ReactNode;
};

/** Header and tabs of one application; the panel and the page show the same. */
export function ApplicationContent({ page, headingLevel, controls }: ApplicationContentProps) {
  const [search] = useSearchParams();
  // A link may open a part, `?tab=ending`, also while another part is shown.
  // Not its key: an address that was typed has the same one as the typed address before it.
  const visit = useLocation();
  const asked = TABS.find((name) => name === search.get('tab'));
  const [tab, setTab] = useState(asked ?? 'overview');
  const [lastVisit, setLastVisit] = useState(visit);
  if (visit !== lastVisit) {
    setLastVisit(visit);
    if (asked) setTab(asked);
  }
  const ending = useEndingPlaces();
  const materials = useMaterialsPlace();
  const onEnded = () => {
    ending.onEnded(page.card.id);
    setTab('ending');
  };
  return (
    <Tabs
      value={tab}
      onChange={(chosen) => setTab(TABS.find((name) => name === chosen) ?? 'overview')}
      className={classes.content}
      classNames={{ list: classes.tabs, panel: classes.panel }}
    >
      <div className={classes.top}>
        <ApplicationHeader page={page} headingLevel={headingLevel} controls={controls} onEnded={onEnded} />
        <Tabs.List aria-label="Parts of this application">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {TAB_NAMES[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      {headingLevel === 1 && <h2 className="visually-hidden">{TAB_NAMES[tab]}</h2>}
      <Tabs.Panel value="overview">
        <OverviewTab page={page} />
      </Tabs.Panel>
      <Tabs.Panel value="timeline">
        <TimelineTab page={page} />
      </Tabs.Panel>
      <Tabs.Panel value="posting">
        <PostingTab page={page} />
      </Tabs.Panel>
      <Tabs.Panel value="materials">
        {tab === 'materials' && materials({ id: page.card.id, company: page.card.company })}
      </Tabs.Panel>
      <Tabs.Panel value="interviews">
        <InterviewsTab page={page} />
      </Tabs.Panel>
      <Tabs.Panel value="ending" className={classes.whole}>
        {tab === 'ending' && ending.tab(page.card.id)}
      </Tabs.Panel>
    </Tabs>
  );
}
