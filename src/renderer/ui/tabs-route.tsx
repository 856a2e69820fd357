import { Tabs } from '@mantine/core';
import { type ComponentType, Suspense } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { PageHeader } from './page-header.tsx';
import classes from './tabs-route.module.css';

type TabsRouteProps = {
  title: string;
  /** Where the tabs are found, as `/growth`; the route has the parameter `tab`. */
  at: string;
  tabs: readonly [Tab, ...Tab[]];
};
type Tab = { value: string; label: string; Content: ComponentType };

/** A page put together from tabs. Each tab has the rest of the address for itself; without one, the first is shown. */
export function TabsRoute({ title, at, tabs }: TabsRouteProps) {
  const { tab } = useParams();
  const navigate = useNavigate();
  const shown = tabs.find(({ value }) => value === tab);
  if (!shown) return <Navigate to={`${at}/${tabs[0].value}`} replace />;
  return (
    <Tabs
      value={shown.value}
      onChange={(value) => value && navigate(`${at}/${value}`)}
      className={classes.screen}
      classNames={{ list: classes.tabs, panel: classes.panel }}
    >
      <PageHeader title={title}>
        <Tabs.List aria-label={`Parts of ${title}`}>
          {tabs.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </PageHeader>
      {tabs.map(({ value, label, Content }) => (
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
