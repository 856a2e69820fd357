import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { cleanFileName } from '../../../../shared/attachments.ts';
import type { SaveEvidence } from '../../../../shared/skills.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { sendAttachment } from '../../../platform/attachments.ts';
import classes from './form.module.css';

type Props = {
  file: SaveEvidence['file'];
  onChange: (file: SaveEvidence['file']) => void;
  /** Until it is here, nothing can be saved with it. */
  onBringing: (isBringing: boolean) => void;
};

/** One file, kept as soon as it is chosen; it belongs to the evidence once that is saved. */
export function EvidenceFileField({ file, onChange, onBringing }: Props) {
  const [problem, setProblem] = useState('');
  const [arriving, setArriving] = useState('');
  const chooser = useRef<HTMLInputElement>(null);

  async function bring(chosen: File) {
    setProblem('');
    setArriving(chosen.name);
    onBringing(true);
    try {
      const { sha256 } = await sendAttachment(chosen, new AbortController().signal);
      onChange({ sha256, name: cleanFileName(chosen.name), mediaType: chosen.type.slice(0, 100) });
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setArriving('');
      onBringing(false);
    }
  }

  return (
    <div className={classes.file}>
      <span className={classes.fileLabel}>File</span>
      {file && <span>{file.name}</span>}
      {arriving !== '' && <span role="status">Keeping {arriving}</span>}
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="File"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) void bring(chosen);
        }}
      />
      <Button size="sm" onClick={() => chooser.current?.click()}>
        {file ? 'Choose another file' : 'Choose a file'}
      </Button>
      {file && (
        <Button size="sm" variant="subtle" onClick={() => onChange(null)}>
          Without the file
        </Button>
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
    </div>
  );
}
