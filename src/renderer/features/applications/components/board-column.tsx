import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, useCallback, useRef } from 'react';
import type { Card, Stage } from '../../../../shared/applications.ts';
import type { DateFormat } from '../../../lib/format.ts';
import { BoardCard } from './board-card.tsx';
import styles from './board-column.module.css';
import { DropLine, type PlaceAt } from './board-drop-line.tsx';
import { CARD_GAP, type CardHeight } from './card-height.ts';
import { stageColour } from './stage-colour.ts';

type BoardColumnProps = {
  stage: Stage;
  cards: readonly Card[];
  heightOf: CardHeight;
  today: string;
  dateFormat: DateFormat;
  /** The card of this column the Tab key reaches, if it is here; it stays drawn while scrolled away. */
  reachableId: number | null;
  selected: ReadonlySet<number>;
  dragging: ReadonlySet<number>;
  onClose?: ((stage: Stage) => void) | undefined;
};

const PADDING = 4;
const PADDING_END = 48;

/** One stage: its head, and a list that draws only the cards near the window and takes what is dropped on it. */
export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  const { stage, cards, heightOf, today, dateFormat, reachableId, selected, dragging, onClose } = props;
  const list = useRef<HTMLUListElement>(null);
  const reachableIndex = reachableId === null ? -1 : cards.findIndex((card) => card.id === reachableId);
  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => {
      const card = cards[index];
      return card ? heightOf(card) : 0;
    },
    // Beware: a new function makes all places be computed again, which is wanted exactly when cards or heights change.
    // biome-ignore lint/correctness/useExhaustiveDependencies: heights count as a change of the keys
    getItemKey: useCallback((index: number) => cards[index]?.id ?? index, [cards, heightOf]),
    gap: CARD_GAP,
    paddingStart: PADDING,
    paddingEnd: PADDING_END,
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (reachableIndex < 0 || shown.includes(reachableIndex)) return shown;
        return [...shown, reachableIndex].sort((a, b) => a - b);
      },
      [reachableIndex],
    ),
  });

  const placeAt = useRef<PlaceAt>(null);
  placeAt.current = (clientY, moving) => {
    const element = list.current;
    const offset = element ? clientY - element.getBoundingClientRect().top + element.scrollTop : 0;
    const item = virtual.getVirtualItemForOffset(offset);
    const row = item ? (offset < item.start + item.size / 2 ? item.index : item.index + 1) : 0;
    const last = virtual.measurementsCache[cards.length - 1];
    const at = virtual.measurementsCache[row]?.start ?? (last ? last.end + CARD_GAP : PADDING + CARD_GAP / 2);
    // Every event of a drag asks for this, so it makes no copy of a long column.
    const going = new Set(moving);
    let after: number | null = null;
    let index = 0;
    for (let above = 0; above < row; above += 1) {
      const id = cards[above]?.id;
      if (id === undefined || going.has(id)) continue;
      after = id;
      index += 1;
    }
    return { place: { stageId: stage.id, after, index }, line: at - CARD_GAP / 2 };
  };

  const overLimit = stage.softLimit !== null && cards.length > stage.softLimit;
  const spoken = stage.softLimit === null ? `${cards.length}` : `${cards.length}, limit ${stage.softLimit}`;
  const total: CSSProperties & { '--total': string } = { '--total': `${virtual.getTotalSize()}px` };
  const colour: CSSProperties & { '--stage': string } = { '--stage': stageColour(stage) };

  return (
    <section className={styles.column} data-over-limit={overLimit || undefined} style={colour}>
      <header className={styles.head}>
        <h2 className={styles.name}>{stage.name}</h2>
        <span className={styles.count}>{overLimit ? spoken : cards.length}</span>
        {onClose && (
          <button
            type="button"
            className={styles.close}
            aria-label={`Close the column ${stage.name}`}
            onClick={() => onClose(stage)}
          >
            ×
          </button>
        )}
      </header>
      <ul
        ref={list}
        className={styles.list}
        aria-label={`${stage.name}, ${spoken}`}
        data-list={stage.id}
        style={total}
      >
        {virtual.getVirtualItems().map((item) => {
          const card = cards[item.index];
          if (!card) return null;
          return (
            <BoardCard
              key={item.key}
              card={card}
              stage={stage}
              top={item.start}
              height={item.size}
              today={today}
              dateFormat={dateFormat}
              reachable={card.id === reachableId}
              selected={selected.has(card.id)}
              dragging={dragging.has(card.id)}
              index={item.index}
              count={cards.length}
            />
          );
        })}
        <DropLine list={list} placeAt={placeAt} />
      </ul>
    </section>
  );
});
