import { Button } from '@mantine/core';
import { NoticePlace } from '../../../ui/notice.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { useStartEmpty } from '../api/use-start-empty.ts';
import { useSwitchProfile } from '../api/use-switch-profile.ts';
import classes from './first-run.module.css';

type FirstRunProps = {
  /** Each goes to its screen, which stays hidden until the choice is made; otherwise the address is Today’s already. */
  onImport: () => void | Promise<void>;
  onBringBack: () => void | Promise<void>;
};

/** The first page a person sees: three ways to begin, none of them final. */
export function FirstRun({ onImport, onBringBack }: FirstRunProps) {
  const startEmpty = useStartEmpty();
  const switchProfile = useSwitchProfile();
  const busy = startEmpty.isPending || switchProfile.isPending;
  usePageTitle('Welcome');
  // Beware: once the choice is made this page is gone; so the way comes first.
  const begin = async (goThere: FirstRunProps['onImport']) => {
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
          <Button variant="filled" disabled={busy} onClick={() => startEmpty.mutate({})}>
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
          <Button disabled={busy} onClick={() => switchProfile.mutate({ profile: 'sample' })}>
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
