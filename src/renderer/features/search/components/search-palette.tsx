import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import {
  type ChangeEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { isShortcut, useShortcutList } from '../../../lib/keyboard.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useSearchHits } from '../api/search-hits.ts';
import { hitChoices, listCommands, matchCommands, type PaletteScreen } from './palette-choices.ts';
import { PaletteList } from './palette-list.tsx';
import { placeOf } from './place-of.ts';
import { NO_SEARCH_FILTER, type SearchFilter, searchRequest } from './search-filter.ts';
import { SearchFilters } from './search-filters.tsx';
import classes from './search-palette.module.css';
import { foundWords } from './search-words.ts';

type Props = {
  /** The keys that open it. */
  keys: string;
  screens: readonly PaletteScreen[];
  onRun: (keys: string) => void;
  onGo: (address: string | -1) => void;
  onClose: () => void;
};

const PAGE = 8;

/** The dialog "Search and commands": one field over every screen, every command and everything that was written. */
export function SearchPalette({ keys, screens, onRun, onGo, onClose }: Props) {
  const { dateFormat } = useSettings();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  // At once: the trap of the dialog waits a moment, in which letters would be lost.
  const attach = useCallback((input: HTMLInputElement | null) => {
    field.current = input;
    input?.focus();
  }, []);
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(NO_SEARCH_FILTER);
  const [active, setActive] = useState(0);
  const [isMore, setIsMore] = useState(false);
  const shortcuts = useShortcutList();
  const request = searchRequest(typed, filter, today(), isMore);
  const { data, error, isPending, isPlaceholderData } = useSearchHits(request);
  const isBehind = request !== null && (isPending || isPlaceholderData);
  const isChosen = useRef(false);
  const answer = request === null ? undefined : data;

  const commands = useMemo(() => listCommands(screens, shortcuts, keys), [screens, shortcuts, keys]);
  // Who asks for one kind of text or time looks for no command.
  const matched = useMemo(
    () => (isNarrowed(filter) ? [] : matchCommands(commands, typed)),
    [commands, filter, typed],
  );
  const hits = useMemo(() => hitChoices(answer?.hits ?? []), [answer]);
  const choices = useMemo(() => [...matched, ...hits], [matched, hits]);
  const at = Math.min(active, choices.length - 1);
  const canBeMore = !isMore && request !== null && (answer?.hits.length ?? 0) >= request.limit;
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    if (at >= 0) document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, listId]);

  // Enter came before the answer to what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the answer comes, and at no other time
  useEffect(() => {
    if (isBehind || !isChosen.current) return;
    isChosen.current = false;
    choose(at);
  }, [isBehind]);

  function type(event: ChangeEvent<HTMLInputElement>) {
    isChosen.current = false;
    setTyped(event.currentTarget.value);
    setActive(0);
    setIsMore(false);
  }
  function narrow(next: SearchFilter) {
    isChosen.current = false;
    setFilter(next);
    setActive(0);
    setIsMore(false);
  }
  function choose(index: number) {
    const choice = choices[index];
    // A hit of an earlier text is not what was meant.
    if (!choice || (choice.kind === 'hit' && isBehind)) return;
    if (choice.kind === 'shortcut') onRun(choice.keys);
    else {
      const address = choice.kind === 'screen' ? choice.address : placeOf(choice.hit);
      if (address !== null) onGo(address);
    }
  }
  function walk(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      isChosen.current = isBehind && choices[at]?.kind !== 'shortcut' && choices[at]?.kind !== 'screen';
      choose(at);
    }
    const next = placeAfter(event, at, choices.length - 1);
    if (event.key !== 'Enter' && next === null) return;
    event.preventDefault();
    if (next === null) return;
    isChosen.current = false;
    setActive(next);
    if (next >= choices.length - PAGE) goOn();
  }
  function goOn() {
    if (canBeMore) setIsMore(true);
  }

  return (
    <Modal.Root
      opened
      onClose={onClose}
      returnFocus={false}
      size="46rem"
      yOffset="10dvh"
      transitionProps={{ duration: 0 }}
      classNames={{ overlay: classes.overlay, content: classes.palette }}
    >
      <Modal.Overlay />
      <Modal.Content
        aria-label="Search and commands"
        onKeyDown={(event: KeyboardEvent) => {
          // A browser would take the same keys to its own field.
          if (!isShortcut(keys, event.nativeEvent)) return;
          event.preventDefault();
          field.current?.select();
        }}
      >
        <div className={classes.head}>
          <IconSearch size={18} stroke={1.5} aria-hidden="true" />
          <input
            ref={attach}
            className={classes.field}
            role="combobox"
            aria-label="Search and commands"
            aria-expanded={choices.length > 0}
            aria-controls={choices.length > 0 ? listId : undefined}
            aria-activedescendant={at >= 0 ? optionId(at) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            placeholder="A word you wrote, or where to go"
            value={typed}
            onChange={type}
            onKeyDown={walk}
          />
          <p role="status" className={classes.status}>
            {request && answer ? foundWords(answer, hits.length, request) : ''}
          </p>
        </div>
        <SearchFilters filter={filter} onChange={narrow} />
        {error && (
          <p role="alert" className={classes.problem}>
            {sentenceOf(error)}
          </p>
        )}
        <PaletteList
          id={listId}
          optionId={optionId}
          choices={choices}
          commands={matched.length}
          active={at}
          dateFormat={dateFormat}
          isBehind={isBehind}
          onChoose={choose}
          onNearEnd={goOn}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

function isNarrowed({ groups, span }: SearchFilter): boolean {
  return groups.length > 0 || span !== 'any';
}

/** Which line a key leads to; null when the key is not for the list. */
function placeAfter({ key, shiftKey }: KeyboardEvent, at: number, last: number): number | null {
  if (last < 0 || shiftKey) return null;
  if (key === 'ArrowDown') return at >= last ? 0 : at + 1;
  if (key === 'ArrowUp') return at <= 0 ? last : at - 1;
  if (key === 'PageDown') return Math.min(last, at + PAGE);
  if (key === 'PageUp') return Math.max(0, at - PAGE);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
