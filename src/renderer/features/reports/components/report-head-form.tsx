import { Textarea, TextInput } from '@mantine/core';
import { use, useEffect } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { ReportDetails, StoredDetails } from '../../../../shared/reports.ts';
import { saveDetailsAtOnce, useSaveDetails } from '../../../lib/report-details.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { ReportPlaceContext } from '../../../ui/report-kind.ts';
import classes from './report-head-form.module.css';

/** Who the report is from and for; kept for the next one, and saved as it is typed. */
export function ReportHeadForm({ stored }: { stored: StoredDetails }) {
  const place = use(ReportPlaceContext);
  const { mutateAsync } = useSaveDetails();
  const head = useAutosaved<ReportDetails>({
    stored,
    revision: stored.revision,
    save: (details, revision) => mutateAsync({ ...details, revision }),
    sendLast(details, revisions) {
      for (const revision of revisions) saveDetailsAtOnce({ ...details, revision });
    },
  });
  useEffect(() => {
    if (place) place.saveFirst.current = head.flush;
  });
  const field = (name: keyof ReportDetails) => ({
    value: head.value[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      head.change({ ...head.value, [name]: event.currentTarget.value }),
    onBlur: () => void head.flush(),
  });
  return (
    <section className={classes.head} aria-labelledby="report-head">
      <div>
        <h3 id="report-head" className={classes.label}>
          On the page
        </h3>
        <p className={classes.hint}>All of it can stay empty.</p>
      </div>
      <TextInput label="Your name" maxLength={LIMITS.line} {...field('name')} />
      <TextInput label="For" maxLength={LIMITS.line} {...field('reader')} />
      <TextInput label="Aim" maxLength={LIMITS.line} {...field('aim')} />
      <TextInput label="Place" maxLength={LIMITS.line} {...field('place')} />
      <Textarea
        label="Questions for the reader"
        autosize
        minRows={3}
        maxRows={12}
        maxLength={LIMITS.note}
        {...field('questions')}
      />
      <AutosaveLine
        state={head.state}
        onTryAgain={() => void head.flush()}
        onKeepMine={head.keepMine}
        onShowStored={head.showStored}
      />
    </section>
  );
}
