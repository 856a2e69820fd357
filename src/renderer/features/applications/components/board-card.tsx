import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useEffect, useRef } from 'react';
import type { Card, Stage } from '../../../../shared/applications.ts';
import { dayCount } from '../../../../shared/domain/board/day-count.ts';
import { type DateFormat, formatLocalTime, formatShortDay } from '../../../lib/format.ts';
import { useCardMarks } from '../../../ui/card-marks-context.ts';
import { useReadOnly } from '../../../ui/read-only-context.ts';
import { useBoardActions } from './board-actions.ts';
import styles from './board-card.module.css';
import { drawDragPreview } from './board-drag.ts';
import { hasStepLine } from './card-height.ts';
import { CardMarks, markNames } from './card-marks.tsx';

type BoardCardProps = {
  card: Card;
  stage: Stage;
  top: number;
  height: number;
  today: string;
  dateFormat: DateFormat;
  /** The one card of the board that the Tab key reaches. */
  reachable: boolean;
  selected: boolean;
  dragging: boolean;
  index: number;
  count: number;
};

/** One application on the board. The board listens for its clicks and keys, so the card itself stays small. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, stage, top, height, today, dateFormat, reachable, selected, dragging, index, count } = props;
  const ref = useRef<HTMLLIElement>(null);
  const actions = useBoardActions();
  const days = dayCount(card.stageSince, today);
  const step = stepText(card, dateFormat);
  const marks = useCardMarks(card.id);
  const readOnly = useReadOnly();

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return draggable({
      element,
      canDrag: () => !readOnly,
      // The monitor needs the data even after scrolling has taken this card off the screen.
      getInitialData: () => ({ cardIds: actions.idsWith(card.id), role: card.role }),
      onGenerateDragPreview: ({ nativeSetDragImage, location }) =>
        drawDragPreview(element, actions.idsWith(card.id).length, location.current.input, nativeSetDragImage),
    });
  }, [card.id, card.role, actions, readOnly]);

  return (
    <li
      ref={ref}
      className={styles.card}
      data-card={card.id}
      data-stage={card.stageId}
      data-selected={selected || undefined}
      data-dragging={dragging || undefined}
      aria-label={cardName(card, stage.name, days, step, marks, selected)}
      aria-posinset={index + 1}
      aria-setsize={count}
      tabIndex={reachable ? 0 : -1}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <div className={styles.head}>
        <span className={styles.company}>{card.company}</span>
        {marks !== '' && !hasStepLine(card) && <CardMarks marks={marks} />}
        <span className={styles.days}>{days} d</span>
      </div>
      <div className={styles.role}>{card.role}</div>
      {hasStepLine(card) && (
        <div className={styles.step} data-interview={card.nextInterviewAt !== null || undefined}>
          <StepWords card={card} dateFormat={dateFormat} />
          {marks !== '' && <CardMarks marks={marks} />}
        </div>
      )}
      {card.tags.length > 0 && (
        <div className={styles.tags}>{card.tags.map((tag) => `#${tag}`).join(' ')}</div>
      )}
      <button
        type="button"
        className={styles.actions}
        data-actions=""
        aria-label={`Actions for ${card.role}, ${card.company}`}
        aria-haspopup="menu"
        tabIndex={reachable ? 0 : -1}
      >
        ⋯
      </button>
    </li>
  );
});

function StepWords({ card, dateFormat }: Pick<BoardCardProps, 'card' | 'dateFormat'>) {
  if (card.nextStep === '' || !card.nextStepOn)
    return <span className={styles.what}>{stepText(card, dateFormat)}</span>;
  return (
    <>
      <span className={styles.what}>{card.nextStep},</span> {formatShortDay(card.nextStepOn, dateFormat)}
    </>
  );
}

function stepText(card: Card, format: DateFormat): string {
  if (card.nextStep !== '') {
    return card.nextStepOn ? `${card.nextStep}, ${formatShortDay(card.nextStepOn, format)}` : card.nextStep;
  }
  if (card.nextInterviewAt) return `Interview ${formatLocalTime(card.nextInterviewAt, format)}`;
  return card.nextStepOn ? formatShortDay(card.nextStepOn, format) : '';
}

function cardName(
  card: Card,
  stageName: string,
  days: number,
  step: string,
  marks: string,
  selected: boolean,
): string {
  const parts = [card.role, card.company, `${days} ${days === 1 ? 'day' : 'days'} in ${stageName}`];
  if (step !== '') parts.push(step);
  if (card.nextInterviewAt && card.nextStep !== '') parts.push('interview planned');
  if (card.tags.length > 0) parts.push(`tags ${card.tags.join(', ')}`);
  parts.push(...markNames(marks));
  if (selected) parts.push('selected');
  return parts.join(', ');
}
