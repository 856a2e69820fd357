import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import type { ActionResult, ActionWithEffect } from '../../../../shared/endings-actions.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useActionChanges } from '../api/actions.ts';
import classes from './action-screen.module.css';

const RESULTS: readonly { kind: ActionResult['kind']; make: string; made: string }[] = [
  { kind: 'skill_plan', make: 'A skill plan', made: 'Skill plan' },
  { kind: 'practice_card', make: 'A practice card', made: 'Practice card' },
  { kind: 'checklist_line', make: 'A checklist line', made: 'Checklist line' },
  { kind: 'goal', make: 'A goal', made: 'Goal' },
];

/** What came of an action, each with the way there. */
export function ActionResults({ results }: { results: readonly ActionResult[] }) {
  if (results.length === 0) return null;
  return (
    <ul className={classes.links} aria-label="What came of it">
      {results.map((result) => (
        <li key={`${result.kind}/${result.id}`}>
          {RESULTS.find(({ kind }) => kind === result.kind)?.made}:{' '}
          <Link to={addressOf(result)}>{result.name}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Turns an action into something that can be worked on, with one click. */
export function MakeOfAction({ action, sentence }: { action: ActionWithEffect; sentence: string }) {
  const { makeResult } = useActionChanges();
  const navigate = useNavigate();
  const make = (kind: ActionResult['kind'], made: string) =>
    makeResult.mutate(
      { actionId: action.id, kind },
      {
        onSuccess: (result) =>
          showNotice({
            message: `${made} made.`,
            actions: [{ label: 'Open it', onClick: () => void navigate(addressOf(result)) }],
          }),
        onError: (error) => showNotice({ message: sentenceOf(error) }),
      },
    );
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="sm"
          variant="subtle"
          aria-label={`Make of it: ${sentence}`}
          rightSection={<IconChevronDown size={14} stroke={1.5} />}
        >
          Make of it
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {RESULTS.map(({ kind, make: label, made }) => (
          <Menu.Item
            key={kind}
            disabled={kind === 'checklist_line' && action.endings.length === 0}
            onClick={() => make(kind, made)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function addressOf({ kind, id, applicationId }: ActionResult): string {
  switch (kind) {
    case 'skill_plan':
      return `/growth/skills/${id}`;
    case 'practice_card':
      return `/growth/practice/${id}`;
    case 'checklist_line':
      return `/applications/${applicationId}?tab=materials`;
    case 'goal':
      return '/growth/goals';
  }
}
