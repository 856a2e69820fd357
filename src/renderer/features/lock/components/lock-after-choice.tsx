import { Radio } from '@mantine/core';
import { LOCK_AFTER, type LockAfter } from '../../../../shared/lock.ts';
import classes from './lock.module.css';

const WORDS: Readonly<Record<LockAfter, string>> = {
  hidden: 'At once when its window cannot be seen',
  1: '1 minute without use',
  5: '5 minutes without use',
  15: '15 minutes without use',
  30: '30 minutes without use',
  never: 'Only when I lock it, and at every start',
};

/** When it locks by itself. */
export function LockAfterChoice(props: { value: LockAfter; onChange: (lockAfter: LockAfter) => void }) {
  const choose = (value: string) => {
    const chosen = LOCK_AFTER.find((lockAfter) => lockAfter === value);
    if (chosen) props.onChange(chosen);
  };
  return (
    <Radio.Group label="Lock after" value={props.value} onChange={choose} className={classes.choice}>
      <div className={classes.options}>
        {LOCK_AFTER.map((value) => (
          <Radio key={value} value={value} label={WORDS[value]} />
        ))}
      </div>
    </Radio.Group>
  );
}
