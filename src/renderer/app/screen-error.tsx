import { Button, Group } from '@mantine/core';
import { useRouteError } from 'react-router';
import { showNotice } from '../ui/notice-store.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { describeError } from './describe-error.ts';
import classes from './screen-error.module.css';

/** Stands in for a screen that stopped working; everything around it goes on. */
export function ScreenError() {
  const error = useRouteError();
  usePageTitle('Something went wrong');
  const copyDetails = async () => {
    try {
      await navigator.clipboard.writeText(describeError(error, location.hash));
      showNotice({ message: 'Details copied.' });
    } catch {
      showNotice({ message: 'The details could not be copied.' });
    }
  };
  return (
    <div className={classes.error}>
      <h1 className={classes.title}>This screen stopped working</h1>
      <p>Everything that was saved is still on this computer. Loading the page again usually helps.</p>
      <Group mt="lg" gap="sm">
        <Button variant="filled" onClick={() => location.reload()}>
          Reload
        </Button>
        <Button onClick={copyDetails}>Copy details</Button>
      </Group>
    </div>
  );
}
