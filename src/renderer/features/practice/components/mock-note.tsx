import { Textarea } from '@mantine/core';
import { LIMITS } from '../../../../shared/applications.ts';
import type { MockQuestion } from '../../../../shared/practice-mocks.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { saveMockNoteAtOnce, useSaveMockNote } from '../api/mocks.ts';

type MockNoteProps = { question: MockQuestion; label?: string };

/** What was noted at one question, saved as it is typed. */
export function MockNote({ question, label = 'Notes' }: MockNoteProps) {
  const questionId = question.id;
  const { mutateAsync } = useSaveMockNote();
  const note = useAutosaved<string>({
    stored: question.note,
    revision: question.revision,
    save: (text, revision) => mutateAsync({ questionId, revision, note: text }),
    sendLast: (text, revisions) => {
      for (const revision of revisions) saveMockNoteAtOnce({ questionId, revision, note: text });
    },
  });
  return (
    <div>
      <Textarea
        label={label}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={LIMITS.note}
        value={note.value}
        onChange={(event) => note.change(event.currentTarget.value)}
        onBlur={() => void note.flush()}
      />
      <AutosaveLine
        state={note.state}
        onTryAgain={() => void note.flush()}
        onKeepMine={note.keepMine}
        onShowStored={note.showStored}
      />
    </div>
  );
}
