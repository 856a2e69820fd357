import { type MouseEvent, memo } from 'react';
import type { SearchHit } from '../../../../shared/search.ts';
import { type DateFormat, formatDay } from '../../../lib/format.ts';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { PaletteChoice } from './palette-choices.ts';
import classes from './search-palette.module.css';
import { KIND_WORDS } from './search-words.ts';

type ListProps = {
  id: string;
  optionId: (index: number) => string;
  choices: readonly PaletteChoice[];
  /** How many of the first ones are commands. */
  commands: number;
  active: number;
  dateFormat: DateFormat;
  /** What is shown answers an earlier text. */
  isBehind: boolean;
  onChoose: (index: number) => void;
  /** The last lines are nearly in sight. */
  onNearEnd: () => void;
};

/** What the palette offers: commands above, hits below. */
export function PaletteList(props: ListProps) {
  const { id, optionId, choices, commands, active, dateFormat, isBehind, onChoose, onNearEnd } = props;
  if (choices.length === 0) return null;
  const option = (choice: PaletteChoice, index: number) => (
    <PaletteOption
      key={optionId(index)}
      id={optionId(index)}
      choice={choice}
      isActive={index === active}
      dateFormat={dateFormat}
    />
  );
  // One for all, so that a key that is typed draws no line anew that stays.
  function click(event: MouseEvent) {
    const clicked = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const index = choices.findIndex((_, at) => optionId(at) === clicked?.id);
    if (index >= 0) onChoose(index);
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field of the palette has the keys
    <div
      role="listbox"
      id={id}
      aria-label="Commands and what was found"
      aria-busy={isBehind}
      className={classes.list}
      onClick={click}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (scrollTop + 2 * clientHeight > scrollHeight) onNearEnd();
      }}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {commands > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, these are options of the list
        <div role="group" aria-label="Commands">
          {choices.slice(0, commands).map(option)}
        </div>
      )}
      {choices.length > commands && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div role="group" aria-label="Found">
          {choices.slice(commands).map((choice, at) => option(choice, at + commands))}
        </div>
      )}
    </div>
  );
}

type OptionProps = {
  id: string;
  choice: PaletteChoice;
  isActive: boolean;
  dateFormat: DateFormat;
};

const PaletteOption = memo(function PaletteOption({ id, choice, isActive, dateFormat }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
    <div role="option" id={id} aria-selected={isActive} className={classes.option}>
      {choice.kind === 'hit' ? (
        <HitLines hit={choice.hit} dateFormat={dateFormat} />
      ) : (
        <span className={classes.command}>
          {choice.label}
          {choice.kind === 'shortcut' && <KeyCap keys={choice.keys} />}
        </span>
      )}
    </div>
  );
});

function HitLines({ hit, dateFormat }: { hit: SearchHit; dateFormat: DateFormat }) {
  return (
    <>
      <span className={classes.meta}>
        <span>{KIND_WORDS[hit.kind]}</span>
        <span>{formatDay(hit.day, dateFormat)}</span>
      </span>
      <span className={classes.title}>
        {hit.title.length > 0 ? <MarkedWords text={hit.title} /> : 'Without a title'}
      </span>
      {hit.snippet.length > 0 && (
        <span className={classes.snippet}>
          <MarkedWords text={hit.snippet} />
        </span>
      )}
    </>
  );
}
