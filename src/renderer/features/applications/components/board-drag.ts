import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import type { Place } from '../../../../shared/domain/board/place-cards.ts';
import styles from './board-card.module.css';

type DragData = Record<string | symbol, unknown>;

/** The ids of the dragged cards in board order; empty when something else is dragged. */
export function draggedIds(data: DragData): number[] {
  const { cardIds } = data;
  return Array.isArray(cardIds) ? cardIds.filter((id): id is number => typeof id === 'number') : [];
}

/** What a column or outcome says about the pointer: the place a drop leads to, and its number among the others. */
export type DropPlace = Place & { index: number };

/** Reads the place back from what a drop target said; null when it is no place on the board. */
export function dropPlace(data: DragData | undefined): DropPlace | null {
  if (!data) return null;
  const { stageId, after, index } = data;
  if (typeof stageId !== 'number' || typeof index !== 'number') return null;
  if (after !== null && after !== 'end' && typeof after !== 'number') return null;
  return { stageId, after, index };
}

/** Draws what hangs at the pointer: the card, lifted and a little turned, with the number of cards when there are several. */
export function drawDragPreview(
  card: HTMLElement,
  count: number,
  pointer: { clientX: number; clientY: number },
  nativeSetDragImage: ((image: Element, x: number, y: number) => void) | null,
): void {
  const box = card.getBoundingClientRect();
  const margin = 16;
  setCustomNativeDragPreview({
    nativeSetDragImage,
    getOffset: () => ({ x: pointer.clientX - box.left + margin, y: pointer.clientY - box.top + margin }),
    render({ container }) {
      const copy = card.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return;
      const frame = document.createElement('div');
      frame.className = styles.preview ?? '';
      copy.removeAttribute('data-card');
      copy.style.transform = '';
      copy.style.width = `${box.width}px`;
      copy.style.height = `${box.height}px`;
      frame.append(copy);
      if (count > 1) {
        const badge = document.createElement('span');
        badge.className = styles.previewCount ?? '';
        badge.textContent = `${count} cards`;
        frame.append(badge);
      }
      container.append(frame);
    },
  });
}
