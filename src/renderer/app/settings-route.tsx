import { lazy, Suspense } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ArchivePanel } from '../features/archive/components/archive-panel.tsx';
import { BackupsPanel } from '../features/backups/components/backups-panel.tsx';
import { LockPanel } from '../features/lock/components/lock-panel.tsx';
import { AboutPanel } from '../features/profile/components/about-panel.tsx';
import { DataPanel } from '../features/profile/components/data-panel.tsx';
import { EraseAll } from '../features/profile/components/erase-all.tsx';
import { RemindersPanel } from '../features/reminders/components/reminders-panel.tsx';
import { SettingsScreen } from '../features/settings/components/settings-screen.tsx';

const StagesEditor = lazy(async () => ({
  default: (await import('../features/applications/components/stages-editor.tsx')).StagesEditor,
}));

const ThemesEditor = lazy(async () => ({
  default: (await import('../features/endings/components/themes-editor.tsx')).ThemesEditor,
}));

/** Settings, put together from the features that have something to set. */
export function SettingsRoute() {
  const { tab } = useParams();
  const navigate = useNavigate();
  return (
    <SettingsScreen
      tab={tab}
      onTab={(next) => navigate(`/settings/${next}`, { replace: true })}
      stages={
        <Suspense fallback={null}>
          <StagesEditor />
        </Suspense>
      }
      themes={
        <Suspense fallback={null}>
          <ThemesEditor />
        </Suspense>
      }
      reminders={<RemindersPanel />}
      privacy={<LockPanel />}
      data={
        <>
          <DataPanel
            onImport={() => navigate('/import')}
            onSwitched={() => navigate('/today')}
            backups={<BackupsPanel />}
          />
          <ArchivePanel onBroughtBack={() => navigate('/today')} />
          <EraseAll onErased={() => navigate('/today')} />
        </>
      }
      about={<AboutPanel />}
    />
  );
}
