import { Button } from '@mantine/core';
import { NoticePlace } from '../../../ui/notice.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { useStartEmpty } from '../api/use-start-empty.ts';
import { useSwitchProfile } from '../api/use-switch-profile.ts';
import classes from './first-run.module.css';

type FirstRunProps = {
  /** Each goes to the first screen; that screen stays hidden until the choice is made. */
  onStart: () => void | Promise<void>;
  onImport: () => void | Promise<void>;
  onBringBack: () => void | Promise<void>;
};

/** The first page a person sees: three ways to begin, none of them final. */
export function FirstRun({ onStart, onImport, onBringBack }: FirstRunProps) {
  const startEmpty = useStartEmpty();
  const switchProfile = useSwitchProfile();
  const busy = startEmpty.isPending || switchProfile.isPending;
  usePageTitle('Welcome');
  // Beware: once the choice is made this page is gone, and the empty address leads to Today; so the way comes first.
  const begin = async (goThere: FirstRunProps['onStart']) => {
    await goThere();
    startEmpty.mutate({});
  };
  return (
    <main className={classes.page}>
      <p className={classes.wordmark}>Rebound</p>
      <h1 className={classes.title}>Your search for work, kept on your own computer.</h1>
      <p className={classes.lead}>How would you like to begin? You can change your mind later.</p>
      <ul className={classes.choices}>
        <li className={classes.choice}>
          <Button variant="filled" disabled={busy} onClick={() => void begin(onStart)}>
            Start empty
          </Button>
          <p>A clear page, ready for your first application.</p>
        </li>
        <li className={classes.choice}>
          <Button disabled={busy} onClick={() => void begin(onImport)}>
            Import a list
          </Button>
          <p>Bring a sheet you already keep. You see everything before it is added.</p>
        </li>
        <li className={classes.choice}>
          <Button
            disabled={busy}
            onClick={() => switchProfile.mutate({ profile: 'sample' }, { onSuccess: onStart })}
          >
            Look around
          </Button>
          <p>Invented applications to try things on, kept apart from your own.</p>
        </li>
      </ul>
      <p className={classes.more}>
        You have a file from “Export everything”?{' '}
        <Button size="sm" disabled={busy} onClick={() => void begin(onBringBack)}>
          Bring back an export
        </Button>
      </p>
      <NoticePlace />
    </main>
  );
}
