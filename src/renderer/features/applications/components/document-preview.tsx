import { useEffect, useState } from 'react';
import type { ApplicationDocument } from '../../../../shared/applications.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { useFetchDocument } from '../api/documents.ts';
import classes from './document.module.css';
import timeline from './timeline-tab.module.css';

type Shown = { image: string } | { text: string } | { problem: string };
type DocumentPreviewProps = { document: ApplicationDocument; as: 'image' | 'text' };

/** A picture or plain text, read from the host when it is shown and let go of when it is hidden. */
export function DocumentPreview({ document, as }: DocumentPreviewProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const { mutateAsync: read } = useFetchDocument();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same bytes are read once, whatever else changes
  useEffect(() => {
    let address: string | null = null;
    let isGone = false;
    async function show(): Promise<Shown> {
      const bytes = await read(document);
      if (as === 'text') return { text: decode(await bytes.arrayBuffer()) };
      address = URL.createObjectURL(new Blob([bytes], { type: document.mediaType }));
      return { image: address };
    }
    show()
      .catch((error: unknown): Shown => ({ problem: sentenceOf(error) }))
      .then((found) => {
        if (!isGone) setShown(found);
        else if (address) URL.revokeObjectURL(address);
      });
    return () => {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [document.sha256, document.mediaType, as]);

  if (!shown) return <p className={classes.reading}>Reading the document</p>;
  if ('problem' in shown)
    return (
      <p role="alert" className={timeline.problem}>
        {shown.problem}
      </p>
    );
  if ('text' in shown)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there
      <section className={classes.text} aria-label={`Text of ${document.name}`} tabIndex={0}>
        {shown.text}
      </section>
    );
  return (
    <img
      className={classes.image}
      src={shown.image}
      alt={document.name}
      onError={() => setShown({ problem: 'This is not a picture that can be shown. You can save a copy.' })}
    />
  );
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
