import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ApplicationDocument } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { useFetchDocument } from '../api/documents.ts';
import classes from './document.module.css';
import { DocumentForm } from './document-form.tsx';
import { DocumentPreview } from './document-preview.tsx';
import { copiesWords, DOCUMENT_WORDS, previewOf, sizeWords } from './document-words.ts';
import timeline from './timeline-tab.module.css';
import { useDayWords } from './use-day-words.ts';

type DocumentRowProps = { document: ApplicationDocument; onRemoved: () => void };

/** One document of the timeline: what it is, and ways to look at it, save a copy and edit what is known of it. */
export function DocumentRow({ document, onRemoved }: DocumentRowProps) {
  const [isEditing, setIsEditing] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const copy = useFetchDocument();
  const { day } = useDayWords();

  useEffect(() => {
    // The form took the keyboard with it when it closed.
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing)
    return <DocumentForm document={document} onDone={() => setIsEditing(false)} onRemoved={onRemoved} />;
  const { name } = document;
  const preview = previewOf(document);
  const copies = copiesWords(document);
  return (
    <>
      <div className={timeline.head}>
        <span className={classes.name}>
          <IconPaperclip size={16} stroke={1.5} aria-hidden="true" className={classes.clip} />
          {name}
        </span>
        <span className={classes.actions}>
          {preview && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={isShown ? `Hide ${name}` : `Show ${name}`}
              aria-expanded={isShown}
              onClick={() => setIsShown(!isShown)}
            >
              {isShown ? 'Hide' : 'Show'}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Save a copy of ${name}`}
            onClick={() => copy.mutate(document, { onSuccess: (bytes) => saveFile(bytes, name) })}
          >
            Save a copy
          </Button>
          <Button
            ref={editButton}
            variant="subtle"
            size="compact-sm"
            aria-label={`Edit ${name}`}
            onClick={() => setIsEditing(true)}
          >
            Edit
          </Button>
        </span>
      </div>
      <p className={timeline.when}>
        {DOCUMENT_WORDS[document.kind]}, {day(document.on)}, {sizeWords(document.size)}
      </p>
      {document.note && <p className={timeline.text}>{document.note}</p>}
      {copies && <p className={classes.copies}>{copies}</p>}
      {copy.error && (
        <p role="alert" className={timeline.problem}>
          {sentenceOf(copy.error)}
        </p>
      )}
      {preview && isShown && <DocumentPreview document={document} as={preview} />}
    </>
  );
}
