import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OwnSkill } from '../../../../shared/skills-demand.ts';
import { useSkillChanges } from '../api/demand.ts';
import { useSayDone } from '../api/say-done.ts';
import classes from './demand-list.module.css';

/** Skills that were hidden, with a way back; an added one can be removed for good. */
export function HiddenSkills({ skills }: { skills: readonly OwnSkill[] }) {
  const [open, setOpen] = useState(false);
  const { change, remove } = useSkillChanges();
  const { after } = useSayDone();
  if (skills.length === 0) return null;
  return (
    <div className={classes.hidden}>
      <Button size="sm" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        Hidden ({skills.length})
      </Button>
      {open && (
        <ul className={classes.list} aria-label="Hidden">
          {skills.map(({ id, revision, skill, name, added }) => (
            <li key={id} className={classes.row}>
              {name}
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Show ${name}`}
                onClick={() =>
                  after(change.mutateAsync({ skill, changes: { hidden: false } }), `${name} is shown again.`)
                }
              >
                Show
              </Button>
              {added && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Remove ${name}`}
                  onClick={() => after(remove.mutateAsync({ id, revision }), `Removed ${name}.`)}
                >
                  Remove
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
