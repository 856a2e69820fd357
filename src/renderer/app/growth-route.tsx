import { Tabs } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { PageHeader } from '../ui/page-header.tsx';
import classes from './growth-route.module.css';

const Practice = lazy(async () => ({
  default: (await import('../features/practice/components/practice-tab.tsx')).PracticeTab,
}));

const TABS: readonly { value: string; label: string; Content: ComponentType }[] = [
  { value: 'practice', label: 'Practice', Content: Practice },
];

/** Growth, put together from the features that help a person along. Each tab has the rest of the address for itself. */
export function GrowthRoute() {
  const { tab } = useParams();
  const navigate = useNavigate();
  const shown = TABS.find(({ value }) => value === tab);
  const first = TABS[0];
  if (!shown) return first ? <Navigate to={`/growth/${first.value}`} replace /> : null;
  return (
    <Tabs
      value={shown.value}
      onChange={(value) => value && navigate(`/growth/${value}`)}
      className={classes.screen}
      classNames={{ list: classes.tabs, panel: classes.panel }}
    >
      <PageHeader title="Growth">
        <Tabs.List aria-label="Parts of Growth">
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
