import { Textarea, TextInput } from '@mantine/core';
import { type RefObject, useEffect } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import type { ReportDetails } from '../../../../shared/reports.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { saveDetailsAtOnce, useSaveDetails } from '../api/report-details.ts';
import classes from './reports-screen.module.css';

type Props = {
  stored: ReportDetails;
  /** Is given the function that saves at once and says whether everything is stored. */
  flush: RefObject<() => Promise<boolean>>;
};

/** Who the report is from and for; kept for the next one, and saved as it is typed. */
export function ReportHeadForm({ stored, flush }: Props) {
  const { mutateAsync } = useSaveDetails();
  const head = useAutosaved<ReportDetails>({
    stored,
    // There is one head, the last to write it is kept, and so it has no revision.
    revision: 0,
    save: async (details) => {
      await mutateAsync(details);
      return { revision: 0 };
    },
    sendLast: saveDetailsAtOnce,
  });
  useEffect(() => {
    flush.current = head.flush;
  });
  const field = (name: keyof ReportDetails) => ({
    value: head.value[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      head.change({ ...head.value, [name]: event.currentTarget.value }),
    onBlur: () => void head.flush(),
  });
  return (
    <section className={classes.head} aria-labelledby="report-head">
      <h3 id="report-head" className={classes.label}>
        On the page
      </h3>
      <p className={classes.hint}>All of it can stay empty.</p>
      <div className={classes.fields}>
        <TextInput label="Your name" maxLength={LIMITS.line} {...field('name')} />
        <TextInput label="For" maxLength={LIMITS.line} {...field('reader')} />
        <TextInput label="Aim" maxLength={LIMITS.line} {...field('aim')} />
        <TextInput label="Place" maxLength={LIMITS.line} {...field('place')} />
      </div>
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
