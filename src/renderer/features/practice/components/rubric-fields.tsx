import { Button, Checkbox, MultiSelect, NativeSelect, Radio, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { POTENTIALS } from '../../../../shared/domain/competency-anchors.ts';
import { COMPETENCIES } from '../../../../shared/domain/practice-question.ts';
import { useOpenApplications, useProposedSkills } from '../api/chosen-from.ts';
import classes from './practice.module.css';
import { countRows, LONGEST_ROLE, LONGEST_SKILL, MOST_ROWS, type RubricChoice } from './rubric-choice.ts';

const NO_TRANSITION = { transitionProps: { duration: 0 } };

type RubricFieldsProps = { choice: RubricChoice; onChoose: (changes: Partial<RubricChoice>) => void };

/** Chooses who reads the rubric, the job, and the rows. */
export function RubricFields({ choice, onChoose }: RubricFieldsProps) {
  const rows = countRows(choice);
  return (
    <>
      <Radio.Group
        label="Who reads it"
        value={choice.reader}
        onChange={(reader) => onChoose({ reader: reader === 'hiring' ? 'hiring' : 'partner' })}
      >
        <div className={classes.choices}>
          <Radio value="partner" label="Somebody who plays the interviewer" />
          <Radio value="hiring" label="Somebody who hires" />
        </div>
      </Radio.Group>
      <TextInput
        label="Job"
        maxLength={LONGEST_ROLE}
        value={choice.role}
        onChange={(event) => onChoose({ role: event.currentTarget.value })}
      />
      <MultiSelect
        label="Competencies"
        data={[...COMPETENCIES]}
        value={choice.competencies}
        searchable
        classNames={{ input: classes.several }}
        comboboxProps={NO_TRANSITION}
        onChange={(competencies) => onChoose({ competencies })}
      />
      <TagsInput
        label="Skills of the trade"
        description={`Any words and Enter, ${LONGEST_SKILL} letters at most.`}
        data={[]}
        maxLength={LONGEST_SKILL}
        classNames={{ input: classes.several }}
        value={choice.skills}
        comboboxProps={NO_TRANSITION}
        onChange={(skills) => onChoose({ skills })}
      />
      <ProposedSkills
        skills={choice.skills}
        onAdd={(skill) => onChoose({ skills: [...choice.skills, skill] })}
      />
      <Checkbox.Group
        label="Potential"
        description="What somebody may grow into, beside what they can do today."
        value={choice.potentials}
        onChange={(potentials) => onChoose({ potentials })}
      >
        <div className={classes.choices}>
          {POTENTIALS.map((name) => (
            <Checkbox key={name} value={name} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <p className={classes.hint} role="status">
        {rows > MOST_ROWS
          ? `One page holds ${MOST_ROWS} rows; the last ${rows - MOST_ROWS} of ${rows} are left out.`
          : `${rows} of at most ${MOST_ROWS} rows.`}
      </p>
    </>
  );
}

type ProposedProps = { skills: readonly string[]; onAdd: (skill: string) => void };

function ProposedSkills({ skills, onAdd }: ProposedProps) {
  const [applicationId, setApplicationId] = useState<number | null>(null);
  const applications = useOpenApplications();
  const proposed = useProposedSkills(applicationId).filter((skill) => !skills.includes(skill));
  return (
    <div>
      <NativeSelect
        label="Skills named in the posting of"
        data={[{ value: '', label: 'No application' }, ...applications]}
        value={applicationId === null ? '' : String(applicationId)}
        onChange={(event) => setApplicationId(Number(event.currentTarget.value) || null)}
      />
      {applicationId !== null && (
        <div className={classes.proposed}>
          {proposed.length === 0 && <p className={classes.hint}>No further skill was found there.</p>}
          {proposed.map((skill) => (
            <Button key={skill} size="xs" aria-label={`Add ${skill}`} onClick={() => onAdd(skill)}>
              + {skill}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
