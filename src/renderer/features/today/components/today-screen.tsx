import { Button } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { Link } from 'react-router';
import { headlineWords, longDayWords } from '../../../../shared/domain/today-words.ts';
import type { TodayPage } from '../../../../shared/today.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useNewApplication } from '../../../ui/new-application-context.ts';
import { usePageTitle } from '../../../ui/page-title.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import { useToday } from '../api/today-page.ts';
import { AddPart } from './add-part.tsx';
import { ComingPart } from './coming-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { PlansPart } from './plans-part.tsx';
import { PractisePart } from './practise-part.tsx';
import { StepsPart } from './steps-part.tsx';
import classes from './today-screen.module.css';
import { WhenYouLikePart } from './when-you-like-part.tsx';
import { WinsPart } from './wins-part.tsx';
import { WritePart } from './write-part.tsx';

/** Today, the first screen: what matters now, and nothing else. */
export function TodayScreen() {
  const { data: page, error } = useToday();
  usePageTitle('Today');
  if (!page) return error ? <p role="alert">{sentenceOf(error)}</p> : <div aria-busy="true" />;
  return (
    <div className={classes.screen}>
      <div className={classes.day}>
        <header className={classes.head}>
          <div className={classes.headline}>
            <h1 className={classes.date}>{longDayWords(page.day)}</h1>
            <p className={classes.sentence}>{headlineWords(page.due, page.coming, page.day)}</p>
          </div>
          <Link to="/calendar" className={classes.calendar}>
            <IconCalendar size={18} stroke={1.5} aria-hidden="true" />
            Calendar
          </Link>
        </header>
        <Parts page={page} />
      </div>
      <aside className={classes.side} aria-label="In your own words">
        <WritePart />
        <AddPart />
        <PlansPart plans={page.plans} today={page.day} />
        <WinsPart wins={page.wins} today={page.day} />
        <p className={classes.end}>That is all there is for today. The rest can wait.</p>
      </aside>
    </div>
  );
}

function Parts({ page }: { page: TodayPage }) {
  const newApplication = useNewApplication();
  const readOnly = useReadOnly();
  if (page.isEmpty)
    return (
      <EmptyState
        title="A quiet start"
        action={
          <Button variant="filled" disabled={readOnly} onClick={newApplication}>
            New application
          </Button>
        }
      >
        Here you will find what matters on a day: talks to come, next steps, people. It begins with one
        application, whenever you like.
      </EmptyState>
    );
  const { day } = page;
  return (
    <>
      <ComingPart talks={page.talks} meetings={page.network.meetings} today={day} />
      <StepsPart
        steps={page.steps}
        reminders={page.reminders}
        followUps={page.network.followUps}
        more={page.moreSteps}
        today={day}
      />
      <WhenYouLikePart page={page} />
      <PractisePart questions={page.questions} today={day} />
      <PeoplePart people={page.people} />
    </>
  );
}
