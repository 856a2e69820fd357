import { Anchor } from '@mantine/core';
import { PageHeader } from '../../../ui/page-header.tsx';
import classes from './support-screen.module.css';

/** The day on which whatever stands here was last compared with its source. */
const CHECKED_ON = '23 November 2026';

/** Where to turn on a bad day. The same for everybody, and never shown because of something a person wrote. */
export function SupportScreen() {
  return (
    <>
      <PageHeader title="Support" />
      <div className={classes.page}>
        <p className={classes.lead}>
          Looking for work can wear you down, and being worn down by it is common. In a survey of 1,000 people
          looking for work in the United States in 2026, 485 said that the search had hurt their mental
          health.
        </p>
        <p className={classes.source}>
          Survey by Resume Genius, 2026, licence CC BY. A panel whose answers were not weighted.
        </p>

        <section className={classes.part}>
          <h2 className={classes.title}>In danger, now</h2>
          <p>
            If you or somebody near you is in danger, call the emergency number of the country you are in, or
            go to the nearest emergency department.
          </p>
        </section>

        <section className={classes.part}>
          <h2 className={classes.title}>In the United States</h2>
          <p className={classes.quote}>
            If you or someone you know is struggling or in crisis, help is available. Call or text{' '}
            <strong>988</strong> or chat{' '}
            <Anchor href="https://988lifeline.org" target="_blank" rel="noreferrer" inherit>
              988lifeline.org
            </Anchor>
            .
          </p>
          <p className={classes.source}>
            Wording of SAMHSA, the public health agency (samhsa.gov, press guidance of 29 July 2022). Checked
            on {CHECKED_ON}. The link opens in your browser and needs a connection.
          </p>
        </section>

        <section className={classes.part}>
          <h2 className={classes.title}>Elsewhere</h2>
          <p>
            Many countries have a line of this kind, and some can be written to as well as called. A doctor or
            a pharmacy can tell you which one is near you. No other number is printed here, because none could
            be checked at its source by {CHECKED_ON}.
          </p>
        </section>

        <section className={classes.part}>
          <h2 className={classes.title}>On an ordinary bad day</h2>
          <ul className={classes.list}>
            <li>Tell somebody you trust how it is. They need not have advice.</li>
            <li>A day without the search is allowed. What you recorded will be here.</li>
            <li>If sleep, appetite or interest stay away for long, a doctor is a good person to tell.</li>
            <li>A coach, a job centre or a union may carry part of the search with you.</li>
          </ul>
        </section>

        <section className={classes.part}>
          <h2 className={classes.title}>About this page</h2>
          <p>
            It is the same for everybody and always in the sidebar. Rebound does not read what you write to
            decide how you are, and opening this page is recorded nowhere. Checked on {CHECKED_ON}; a number
            can change after that.
          </p>
        </section>
      </div>
    </>
  );
}
