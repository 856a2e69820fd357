import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SkillDemand } from '../../../../shared/skills-demand.ts';
import { counted } from '../../../lib/counted.ts';
import { useDemand } from '../api/demand.ts';
import { AddSkillForm } from './add-skill-form.tsx';
import classes from './demand-list.module.css';
import { DemandRow } from './demand-row.tsx';
import { HiddenSkills } from './hidden-skills.tsx';

const SHOWN_FIRST = 12;

/** What saved adverts and endings ask for, most often named first; what the person has stands apart and is no gap. */
export function DemandList() {
  const { data: demand } = useDemand();
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  if (!demand) return null;
  const gaps = demand.skills.filter(({ have }) => !have);
  const had = demand.skills.filter(({ have }) => have);
  return (
    <section className={classes.demand} aria-labelledby="demand">
      <h3 id="demand" className={classes.title}>
        What your adverts ask for
      </h3>
      <p className={classes.hint}>
        {demand.of === 0
          ? 'Save the text of an advert with its application, and the skills it names are counted here.'
          : `Read from ${counted(demand.of, 'saved posting')} and from what was said in endings. A skill that is named often is not always one you need.`}
      </p>
      {demand.unread > 0 && (
        <p className={classes.hint} role="status">
          Still reading {counted(demand.unread, 'text')}.
        </p>
      )}
      <SkillList
        label="Named in your adverts"
        skills={all ? gaps : gaps.slice(0, SHOWN_FIRST)}
        of={demand.of}
      />
      {gaps.length > SHOWN_FIRST && (
        <Button size="sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${gaps.length}`}
        </Button>
      )}
      {had.length > 0 && (
        <>
          <h4 className={classes.had}>You have</h4>
          <SkillList label="You have" skills={had} of={demand.of} />
        </>
      )}
      {adding ? (
        <AddSkillForm onDone={() => setAdding(false)} />
      ) : (
        <Button size="sm" mt="sm" onClick={() => setAdding(true)}>
          Add a skill
        </Button>
      )}
      <HiddenSkills skills={demand.hidden} />
    </section>
  );
}

function SkillList({ label, skills, of }: { label: string; skills: readonly SkillDemand[]; of: number }) {
  if (skills.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={label}>
      {skills.map((skill) => (
        <DemandRow key={skill.skill} demand={skill} of={of} />
      ))}
    </ul>
  );
}
