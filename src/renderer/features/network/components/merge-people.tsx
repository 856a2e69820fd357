import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { useSamePeople } from '../api/exchange.ts';
import classes from './exchange.module.css';
import { personLine, SAME_WORDS } from './exchange-words.ts';
import { MergePair } from './merge-pair.tsx';

/** A button that looks for people who are there twice, and the dialog in which two become one. */
export function MergePeople() {
  const [isOpen, setIsOpen] = useState(false);
  const [ids, setIds] = useState<[number, number] | null>(null);
  const { data: pairs, error } = useSamePeople(isOpen);
  return (
    <>
      <Button
        size="sm"
        onClick={() => {
          setIds(null);
          setIsOpen(true);
        }}
      >
        Find duplicates
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={ids ? 'Make one person of two' : 'People who may be there twice'}
        size="46rem"
      >
        {ids ? (
          <MergePair key={ids.join(' ')} ids={ids} onBack={() => setIds(null)} />
        ) : (
          <div className={classes.part}>
            <div aria-live="polite">
              {error && <p>{sentenceOf(error)}</p>}
              {pairs?.length === 0 && <p>Nobody seems to be there twice.</p>}
              {pairs && pairs.length > 0 && (
                <p>Rebound only points them out. You look at both before anything changes.</p>
              )}
            </div>
            {pairs && pairs.length > 0 && (
              <ul className={`${classes.list} ${classes.pairs}`} aria-label="People who may be there twice">
                {pairs.map(({ why, people: [first, second] }) => (
                  <li key={`${first.id} ${second.id}`}>
                    <div className={classes.pair}>
                      <span>{personLine(first)}</span>
                      <span>{personLine(second)}</span>
                      <span className={classes.quiet}>{SAME_WORDS[why]}</span>
                    </div>
                    <Button
                      size="xs"
                      aria-label={`Compare ${personLine(first)} with ${personLine(second)}`}
                      onClick={() => setIds([first.id, second.id])}
                    >
                      Compare
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Modal>
    </>
  );
}
