import { Button } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import type { EndingPage } from '../../../../shared/endings.ts';
import { useActions } from '../api/actions.ts';
import { ActionForm } from './action-form.tsx';
import { ActionItem } from './action-item.tsx';
import itemClasses from './action-screen.module.css';
import { isWithoutFeedback } from './action-words.ts';
import part from './ending-part.module.css';

type EndingActionsProps = {
  page: EndingPage;
  endingId: number;
  /** What the new action begins with; null while none is being added. */
  adding: string | null;
  onAdd: (thenText: string | null) => void;
};

/** What the person tries because of this ending. Nothing is asked for: an ending without one is complete. */
export function EndingActions({ page, endingId, adding, onAdd }: EndingActionsProps) {
  const actions = useActions({ endingId }).data ?? [];
  const { applicationId, role, company } = page;
  // A theme that says nothing about the person is no ground for a change.
  const theme = page.ending?.themes.find(({ code }) => !isWithoutFeedback(code));
  return (
    <section className={part.section} aria-label="What I try">
      <h3 className={part.title}>
        <IconArrowForwardUp size={20} stroke={1.5} aria-hidden="true" /> What I try
      </h3>
      {actions.length === 0 && adding === null && <p>Nothing yet. One thing to try, or none.</p>}
      {actions.length > 0 && (
        <ul className={itemClasses.list} aria-label="Actions for this ending">
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} headingLevel={4} />
          ))}
        </ul>
      )}
      {adding === null ? (
        <Button onClick={() => onAdd('')}>Add an action</Button>
      ) : (
        <ActionForm
          key={adding}
          action={null}
          start={{
            thenText: adding,
            endings: [{ id: endingId, applicationId, role, company }],
            ...(theme && { themeCode: theme.code }),
          }}
          onDone={() => onAdd(null)}
        />
      )}
    </section>
  );
}
