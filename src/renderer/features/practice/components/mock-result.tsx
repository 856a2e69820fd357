import { Button, Textarea } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import type { MockInterview } from '../../../../shared/practice-mocks.ts';
import { formatDay } from '../../../lib/format.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { saveMockRemarkAtOnce, useSaveMockRemark, useTrashMocks } from '../api/mocks.ts';
import { MockNote } from './mock-note.tsx';
import { MockRatings } from './mock-ratings.tsx';
import classes from './practice.module.css';
import { clockWords } from './practice-words.ts';

/** A mock interview afterwards: what each of you saw, and the notes. */
export function MockResult({ mock }: { mock: MockInterview }) {
  const { dateFormat } = useSettings();
  const names = mock.people.map(({ name }) => name).join(' and ');
  const about = [
    formatDay(mock.day, dateFormat),
    mock.seconds > 0 && `${clockWords(mock.seconds)} long`,
    mock.application && `for ${mock.application.role}, ${mock.application.company}`,
  ].filter(Boolean);
  return (
    <article>
      <header className={classes.head}>
        <h3 className={classes.pageTitle}>{names ? `Mock interview with ${names}` : 'Mock interview'}</h3>
        <p className={classes.meta}>{about.join(' · ')}</p>
        <div className={classes.buttons}>
          <TrashMock mock={mock} />
        </div>
      </header>
      <MockRatings mock={mock} />
      <Remark mock={mock} />
      <section className={classes.part} aria-labelledby="mock-notes">
        <h4 id="mock-notes" className={classes.title}>
          Questions and notes
        </h4>
        <ol className={classes.mockNotes}>
          {mock.questions.map((question) => (
            <li key={question.id}>
              <MockNote question={question} label={question.question} />
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

function Remark({ mock }: { mock: MockInterview }) {
  const { id } = mock;
  const { mutateAsync } = useSaveMockRemark();
  const remark = useAutosaved<string>({
    stored: mock.note,
    revision: mock.revision,
    save: (note, revision) => mutateAsync({ id, revision, note }),
    sendLast: (note, revisions) => {
      for (const revision of revisions) saveMockRemarkAtOnce({ id, revision, note });
    },
  });
  return (
    <section className={classes.part}>
      <Textarea
        label="One thing to keep, one thing to try, or nothing"
        autosize
        minRows={2}
        maxRows={14}
        maxLength={LIMITS.note}
        value={remark.value}
        onChange={(event) => remark.change(event.currentTarget.value)}
        onBlur={() => void remark.flush()}
      />
      <AutosaveLine
        state={remark.state}
        onTryAgain={() => void remark.flush()}
        onKeepMine={remark.keepMine}
        onShowStored={remark.showStored}
      />
    </section>
  );
}

function TrashMock({ mock }: { mock: MockInterview }) {
  const trash = useTrashMocks();
  const leaveAndRemove = useLeaveAndRemove();
  const start = () =>
    leaveAndRemove(
      '/growth/practice',
      () => trash.mutateAsync({ items: [{ id: mock.id, revision: mock.revision }] }),
      'Mock interview moved to the Trash.',
    );
  return (
    <Button size="sm" onClick={start}>
      Move to the Trash
    </Button>
  );
}
