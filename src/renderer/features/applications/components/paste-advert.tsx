import { Button, FileButton, Textarea } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';

import classes from './paste-advert.module.css';
import { readAdvertFile } from './read-advert-file.ts';

type AdvertInputProps = {
  label: string;
  value: string;
  onText: (source: string) => void;
  minRows?: number;
};

/** A text area that takes pasted text, a dropped page and a chosen file alike. */
export function AdvertInput({ label, value, onText, minRows = 5 }: AdvertInputProps) {
  const [problem, setProblem] = useState<string | null>(null);
  async function take(file: File | null | undefined) {
    if (!file) return;
    try {
      const source = await readAdvertFile(file);
      setProblem(null);
      onText(source);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  }
  function drop(event: DragEvent) {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  }
  return (
    <div className={classes.input}>
      <Textarea
        label={label}
        minRows={minRows}
        maxRows={14}
        autosize
        value={value}
        error={problem}
        onChange={(event) => onText(event.currentTarget.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      />
      <FileButton accept=".html,.htm,.xhtml,.mhtml,.mht,.txt,.md" onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} variant="default" size="xs">
            Choose a file
          </Button>
        )}
      </FileButton>
    </div>
  );
}

type PasteAdvertProps = { source: string; onSource: (source: string) => void; children?: ReactNode };

/** The disclosure "Paste an advert"; what was read from it is shown as its children. */
export function PasteAdvert({ source, onSource, children }: PasteAdvertProps) {
  const [isOpen, setIsOpen] = useState(source !== '');
  const regionId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.disclosure}>
      <Button
        variant="subtle"
        className={classes.toggle}
        size="compact-md"
        leftSection={<Chevron size={16} stroke={1.5} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={regionId}
        onClick={() => setIsOpen(!isOpen)}
      >
        Paste an advert
      </Button>
      <div id={regionId} hidden={!isOpen} className={classes.region}>
        <p className={classes.hint}>Empty fields are filled with what it says, and the advert is kept.</p>
        <AdvertInput label="Paste the text or drop a saved page" value={source} onText={onSource} />
        {children}
      </div>
    </div>
  );
}
