import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { missingFields } from '../../../../shared/domain/work-search/missing-fields.ts';
import { presetOf } from '../../../../shared/domain/work-search/presets.ts';
import type { Activity } from '../../../../shared/work-search.ts';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { useActivities, useActivity, useProposals } from '../api/work-search.ts';
import { ActivityDialog } from './activity-dialog.tsx';
import { writeLogChoice } from './log-choice.ts';
import { LogOptions } from './log-options.tsx';
import { LogWeeksList } from './log-weeks-list.tsx';
import { ProposalsDialog } from './proposals-dialog.tsx';
import { RemovedActivities } from './removed-activities.tsx';
import { useLogChoice } from './use-log-choice.ts';
import classes from './work-search-screen.module.css';

/** The work-search log, at `/reports/work-search/log`; `?activity=` and `&field=` open one activity. */
export function WorkSearchScreen() {
  const { choice, isKnown } = useLogChoice();
  const { data: activities, error } = useActivities(choice);
  const { data: found = { proposals: [], leftOut: 0 } } = useProposals(choice);
  const [isProposing, setIsProposing] = useState(false);
  const { open, field, openActivity, add, close } = useOpenActivity();
  const { place, focusBack } = useFocusBack<HTMLButtonElement>();
  const preset = presetOf(choice.preset);
  const lacking = (activities ?? []).filter((activity) => missingFields(activity, preset).length > 0);
  const shown = isKnown ? activities : undefined;

  return (
    <>
      <PageHeader title="Work-search log">
        <Link to="/reports/work-search">Reports</Link>
      </PageHeader>
      <div className={classes.screen}>
        <div className={classes.log} aria-busy={shown === undefined && !error}>
          <div className={classes.buttons}>
            <Button ref={place} variant="filled" onClick={add}>
              Add activity
            </Button>
            <Button onClick={() => setIsProposing(true)}>
              From your records{found.proposals.length > 0 && `, ${found.proposals.length}`}
            </Button>
          </div>
          {error && <p role="alert">{sentenceOf(error)}</p>}
          {shown?.length === 0 && (
            <EmptyState title="Nothing in these weeks yet">
              What you did to find work stands here, each with its day: enter it by hand, or take it from what
              you recorded anyway.
            </EmptyState>
          )}
          {shown && lacking.length > 0 && <Lacking lacking={lacking} preset={preset.name} />}
          {shown && shown.length > 0 && (
            <LogWeeksList activities={shown} choice={choice} onOpen={openActivity} onRemoved={focusBack} />
          )}
          <RemovedActivities />
        </div>
        <aside className={classes.options} aria-label="Form and weeks">
          <Button
            component={Link}
            to={`/print/reports/work-search?${writeLogChoice(choice)}&paper=${preset.paper}`}
          >
            See the pages
          </Button>
          <LogOptions />
        </aside>
      </div>
      <ActivityDialog open={open} preset={preset} firstField={field} onClose={close} />
      <ProposalsDialog
        opened={isProposing}
        proposals={found.proposals}
        leftOut={found.leftOut}
        activities={activities ?? []}
        preset={preset}
        onClose={() => setIsProposing(false)}
      />
    </>
  );
}

/** Which activity is open: it stands in the address, so that the search and the pages can lead to it. */
function useOpenActivity() {
  const [query, setQuery] = useSearchParams();
  const [isAdding, setIsAdding] = useState(false);
  const id = Number(query.get('activity'));
  const { data } = useActivity(Number.isSafeInteger(id) && id > 0 ? id : null);
  const set = (activity: Activity | null, field?: string) =>
    setQuery(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('activity');
        next.delete('field');
        if (activity) next.set('activity', String(activity.id));
        if (field) next.set('field', field);
        return next;
      },
      { replace: true },
    );
  const close = () => {
    setIsAdding(false);
    if (query.has('activity')) set(null);
  };
  const open: Activity | 'new' | null = isAdding ? 'new' : id > 0 && data ? data : null;
  const field = /^[a-zA-Z]{1,20}$/.exec(query.get('field') ?? '')?.[0];
  return { open, field, openActivity: set, add: () => setIsAdding(true), close };
}

type LackingProps = { lacking: readonly Activity[]; preset: string };

function Lacking({ lacking, preset }: LackingProps) {
  return (
    <p className={classes.note}>
      {counted(lacking.length, 'activity lacks', 'activities lack')} something that the form “{preset}” asks
      for. You can fill it in before you print, or leave it.
    </p>
  );
}
