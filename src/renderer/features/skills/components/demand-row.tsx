import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ChangeSkill, SkillDemand } from '../../../../shared/skills-demand.ts';
import { counted } from '../../../lib/counted.ts';
import { useSkillChanges } from '../api/demand.ts';
import { useSayDone } from '../api/say-done.ts';
import classes from './demand-list.module.css';
import { DemandMentions } from './demand-mentions.tsx';
import { newPlanAddress } from './new-plan-address.ts';
import { RenameSkillForm } from './rename-skill-form.tsx';

/** One skill with how often it is named; its sentences open below it. */
export function DemandRow({ demand, of }: { demand: SkillDemand; of: number }) {
  const [open, setOpen] = useState<'mentions' | 'rename' | null>(null);
  const { change } = useSkillChanges();
  const { after } = useSayDone();
  const navigate = useNavigate();
  const { skill, name, postings, words, have, planId } = demand;

  function changeTo(changes: ChangeSkill['changes'], message: string) {
    after(change.mutateAsync({ skill, changes }), message);
  }
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <button
          type="button"
          className={classes.name}
          aria-expanded={open === 'mentions'}
          onClick={() => setOpen(open === 'mentions' ? null : 'mentions')}
        >
          {name}
        </button>
        {planId !== null && <Link to={`/growth/skills/${planId}`}>plan</Link>}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size={28} aria-label={`More for ${name}`}>
              <IconDots size={16} stroke={1.5} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {planId === null && (
              <Menu.Item onClick={() => navigate(newPlanAddress(name))}>Make a plan</Menu.Item>
            )}
            <Menu.Item
              onClick={() =>
                changeTo({ have: !have }, have ? `${name} is back among the others.` : `You have ${name}.`)
              }
            >
              {have ? 'I do not have it' : 'I have it'}
            </Menu.Item>
            <Menu.Item onClick={() => setOpen('rename')}>Rename…</Menu.Item>
            <Menu.Item onClick={() => changeTo({ hidden: true }, `${name} is hidden.`)}>Hide</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <p className={classes.count}>
        named in {postings} of your {counted(of, 'saved posting')}
        {words > 0 && `, and in ${counted(words, 'ending')}`}
      </p>
      {open === 'mentions' && <DemandMentions skill={skill} name={name} />}
      {open === 'rename' && <RenameSkillForm demand={demand} onDone={() => setOpen(null)} />}
    </li>
  );
}
