import { NativeSelect } from '@mantine/core';
import type { ChecklistLine } from '../../../../shared/materials-checklist.ts';
import classes from './application-materials.module.css';
import type { Piece } from './match-pieces.ts';

type ChecklistTextsProps = {
  lines: readonly ChecklistLine[];
  pieces: { advert: readonly Piece[]; version: readonly Piece[] };
  only: number | null;
  onOnly: (lineId: number | null) => void;
  versionName: string;
};

/** The advert and the version side by side, the words they share marked by the number of their line. */
export function ChecklistTexts({ lines, pieces, only, onOnly, versionName }: ChecklistTextsProps) {
  const texts = new Map(lines.map((line, index) => [index + 1, line.text]));
  return (
    <div className={classes.texts}>
      <NativeSelect
        className={classes.only}
        label="Mark the words of"
        description="Each mark carries the number of its line above."
        data={[
          { value: '', label: 'All lines' },
          ...lines.map((line, index) => ({ value: String(line.id), label: `${index + 1} ${line.text}` })),
        ]}
        value={only === null ? '' : String(only)}
        onChange={(event) => onOnly(Number(event.currentTarget.value) || null)}
      />
      <div className={classes.sides}>
        <Side name="The advert" pieces={pieces.advert} texts={texts} />
        <Side name={versionName} pieces={pieces.version} texts={texts} />
      </div>
    </div>
  );
}

type SideProps = { name: string; pieces: readonly Piece[]; texts: ReadonlyMap<number, string> };

function Side({ name, pieces, texts }: SideProps) {
  return (
    <div className={classes.side}>
      <h4 className={classes.sideTitle}>{name}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there */}
      <section className={classes.text} aria-label={name} tabIndex={0}>
        {pieces.map(({ at, text, numbers }) =>
          numbers.length === 0 ? (
            <span key={at}>{text}</span>
          ) : (
            <mark
              key={at}
              className={classes.mark}
              title={numbers.map((number) => `${number} ${texts.get(number)}`).join('\n')}
            >
              {text}
              <sup className={classes.markNumber}>
                <span className="visually-hidden">, line </span>
                {numbers.join(', ')}
              </sup>
            </mark>
          ),
        )}
      </section>
    </div>
  );
}
