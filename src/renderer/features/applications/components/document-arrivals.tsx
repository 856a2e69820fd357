import { Button, Progress } from '@mantine/core';
import classes from './document.module.css';
import { sizeWords } from './document-words.ts';
import type { useAddDocuments } from './use-add-documents.ts';

type DocumentArrivalsProps = Pick<
  ReturnType<typeof useAddDocuments>,
  'arriving' | 'refused' | 'cancel' | 'forget'
> & { onGone: () => void };

/** Files on their way in, each with a way to stop it, and those that were refused, each with its reason. */
export function DocumentArrivals({ arriving, refused, cancel, forget, onGone }: DocumentArrivalsProps) {
  return (
    <>
      <div role="status" aria-label="Adding documents">
        {arriving.map(({ key, name, size }) => (
          <div key={key} className={classes.arrival}>
            <span className={classes.arrivalName}>
              Adding {name}, {sizeWords(size)}
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Stop adding ${name}`}
              onClick={() => {
                cancel(key);
                onGone();
              }}
            >
              Stop
            </Button>
            <Progress.Root size="sm" className={classes.progress}>
              <Progress.Section
                value={100}
                animated
                aria-label={`Adding ${name}`}
                aria-valuetext="Under way"
              />
            </Progress.Root>
          </div>
        ))}
      </div>
      {refused.map(({ key, name, sentence }) => (
        <div key={key} role="alert" className={classes.refusal}>
          <span>
            <strong className={classes.refusedName}>{name}</strong> was not added. {sentence}
          </span>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Close the message about ${name}`}
            onClick={() => {
              forget(key);
              onGone();
            }}
          >
            Close
          </Button>
        </div>
      ))}
    </>
  );
}
