import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../../../ui/page-header.tsx';
import { AppearancePanel } from './appearance-panel.tsx';
import { DatesPanel } from './dates-panel.tsx';
import classes from './settings-screen.module.css';
import { WindowPanel } from './window-panel.tsx';

const TABS = [
  { value: 'appearance', label: 'Appearance' },
  { value: 'dates', label: 'Dates' },
  { value: 'stages', label: 'Stages' },
  { value: 'themes', label: 'Themes' },
  { value: 'reminders', label: 'Reminders' },
  { value: 'privacy', label: 'Privacy' },
  { value: 'data', label: 'Data' },
  { value: 'about', label: 'About' },
] as const;

type Props = {
  /** The tab in the address; anything unknown shows the first. */
  tab: string | undefined;
  onTab: (tab: string) => void;
  stages: ReactNode;
  themes: ReactNode;
  reminders: ReactNode;
  privacy: ReactNode;
  data: ReactNode;
  about: ReactNode;
};

/** The settings, one tab for each kind. */
export function SettingsScreen({ tab, onTab, stages, themes, reminders, privacy, data, about }: Props) {
  const active = TABS.find(({ value }) => value === tab)?.value ?? 'appearance';
  return (
    <>
      <PageHeader title="Settings" />
      <Tabs
        value={active}
        onChange={(next) => next && onTab(next)}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List className={classes.list} aria-label="Kinds of settings">
          {TABS.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="appearance" className={classes.panel}>
          <AppearancePanel />
          <WindowPanel />
        </Tabs.Panel>
        <Tabs.Panel value="dates" className={classes.panel}>
          <DatesPanel />
        </Tabs.Panel>
        <Tabs.Panel value="stages" className={classes.panel}>
          <h2 className="visually-hidden">Stages and outcomes</h2>
          {stages}
        </Tabs.Panel>
        <Tabs.Panel value="themes" className={classes.panel}>
          {themes}
        </Tabs.Panel>
        <Tabs.Panel value="reminders" className={classes.panel}>
          {reminders}
        </Tabs.Panel>
        <Tabs.Panel value="privacy" className={classes.panel}>
          {privacy}
        </Tabs.Panel>
        <Tabs.Panel value="data" className={classes.panel}>
          {data}
        </Tabs.Panel>
        <Tabs.Panel value="about" className={classes.panel}>
          {about}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
