import { useProfile } from '../api/use-profile.ts';
import classes from './panels.module.css';

/** Version, licence, and what stays on this computer. */
export function AboutPanel() {
  const profile = useProfile();
  return (
    <>
      <section className={classes.part}>
        <h2 className={classes.title}>Rebound</h2>
        <p>Version {profile.data?.version}. Free software under the MIT licence.</p>
      </section>
      <section className={classes.part}>
        <h2 className={classes.title}>What stays on this computer</h2>
        <p>
          All of it. Rebound has no account and sends nothing anywhere: your applications, notes and saved
          adverts are in one file in your data folder.
        </p>
      </section>
    </>
  );
}
