import { ActionIcon, Menu, NativeSelect } from '@mantine/core';
import { IconChevronRight, IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ApplicationPage } from '../../../../shared/applications.ts';
import { useShortcut } from '../../../lib/keyboard.ts';
import { useArchiveApplications } from '../api/archive-applications.ts';
import { useEmptyTrash, useTrashApplications } from '../api/trash-applications.ts';
import classes from './application-header.module.css';
import { stageChoices } from './application-words.ts';
import { useMoveFromPage } from './use-move-from-page.ts';

type ApplicationHeaderProps = {
  page: ApplicationPage;
  headingLevel: 1 | 2;
  controls?: ReactNode;
  /** It was moved to an outcome from here. */
  onEnded: () => void;
};

/** Role, company and stage of an application, with what can be done to it as a whole. */
export function ApplicationHeader({ page, headingLevel, controls, onEnded }: ApplicationHeaderProps) {
  const { card, facts, stage } = page;
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const { stages, waiting, moveTo, readAgain } = useMoveFromPage(card, onEnded);
  const archive = useArchiveApplications();
  const trash = useTrashApplications();
  const { restore } = useEmptyTrash();
  const ids = [card.id];
  const navigate = useNavigate();
  const printPage = `/print/applications/${card.id}`;
  useShortcut('Mod+P', 'Print this application', () => void navigate(printPage), { whileTyping: true });

  return (
    <header className={classes.header}>
      <div className={classes.names}>
        <nav aria-label="You are here" className={classes.crumbs}>
          <Link to="/board">Board</Link>
          <IconChevronRight size={14} stroke={1.5} aria-hidden />
          <span>{stage.name}</span>
        </nav>
        <div className={classes.title}>
          <Heading className={classes.role}>{card.role}</Heading>
          <p className={classes.company}>{[card.company, facts.place].filter(Boolean).join(', ')}</p>
        </div>
        {page.trashed && <p className={classes.state}>In the Trash.</p>}
        {card.archived && !page.trashed && <p className={classes.state}>Archived.</p>}
      </div>
      <div className={classes.actions}>
        <NativeSelect
          aria-label="Move to stage"
          data={stageChoices(stages, card.stageId)}
          value={String(waiting ?? card.stageId)}
          disabled={page.trashed}
          onChange={(event) => void moveTo(Number(event.currentTarget.value))}
        />
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label="More actions">
              <IconDots size={18} stroke={1.5} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} to={printPage}>
              Print…
            </Menu.Item>
            {page.trashed ? (
              <Menu.Item onClick={() => restore.mutate(ids, { onSettled: readAgain })}>
                Take out of the Trash
              </Menu.Item>
            ) : (
              <>
                <Menu.Item
                  onClick={() => archive.mutate({ ids, archived: !card.archived }, { onSettled: readAgain })}
                >
                  {card.archived ? 'Bring back from the archive' : 'Archive'}
                </Menu.Item>
                <Menu.Item onClick={() => trash.mutate(ids, { onSettled: readAgain })}>
                  Move to Trash
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
        {controls}
      </div>
    </header>
  );
}
