// The floor: what React, TanStack Virtual and pragmatic-drag-and-drop cost with nothing else around them.
import './base.css';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CardBody } from './card-body.tsx';
import { type BenchCard, type BenchColumn, makeColumns } from './cards.ts';

const PITCH = 92;

const Item = memo(function Item({ card, top }: { card: BenchCard; top: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    return element ? draggable({ element, getInitialData: () => ({ id: card.id }) }) : undefined;
  }, [card.id]);
  return (
    <div className="pf-item" style={{ transform: `translateY(${top}px)` }}>
      <CardBody card={card} box={box} />
    </div>
  );
});

const Column = memo(function Column({ column }: { column: BenchColumn }) {
  const list = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: column.cards.length,
    getScrollElement: () => list.current,
    estimateSize: () => PITCH,
    overscan: 6,
    getItemKey: (index) => column.cards[index]?.id ?? index,
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      getData: ({ input }) => {
        const offset = input.clientY - element.getBoundingClientRect().top + element.scrollTop;
        return { column: column.id, index: Math.max(0, Math.floor(offset / PITCH)) };
      },
    });
  }, [column.id]);
  return (
    <section className="pf-col">
      <div className="pf-head">
        {column.title} ({column.cards.length})
      </div>
      <div className="pf-list" ref={list}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const card = column.cards[item.index];
            return card && <Item key={item.key} card={card} top={item.start} />;
          })}
        </div>
      </div>
    </section>
  );
});

function moveCard(columns: BenchColumn[], id: unknown, to: unknown, index: unknown): BenchColumn[] {
  const from = columns.find(({ cards }) => cards.some((card) => card.id === id));
  const moved = from?.cards.find((card) => card.id === id);
  if (!moved || typeof index !== 'number') return columns;
  return columns.map((column) => {
    if (column !== from && column.id !== to) return column;
    const cards = column.cards.filter((card) => card !== moved);
    if (column.id === to) cards.splice(Math.min(index, cards.length), 0, moved);
    return { ...column, cards };
  });
}

function Board() {
  const [columns, setColumns] = useState(makeColumns);
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location: { current } }) {
          const target = current.dropTargets[0];
          if (!target) return;
          setColumns((now) => moveCard(now, source.data.id, target.data.column, target.data.index));
        },
      }),
    [],
  );
  return (
    <div className="pf-board">
      {columns.map((column) => (
        <Column key={column.id} column={column} />
      ))}
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Board />);
