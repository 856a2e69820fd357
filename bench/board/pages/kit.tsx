// react-kanban-kit with the same cards: the strongest of the boards that were compared.
import './base.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type BoardData, type BoardProps, dropHandler, Kanban } from 'react-kanban-kit';
import { CardBody } from './card-body.tsx';
import { makeColumns } from './cards.ts';

const columns = makeColumns();
const start: BoardData = {
  root: {
    id: 'root',
    title: 'Root',
    children: columns.map(({ id }) => id),
    totalChildrenCount: columns.length,
    parentId: null,
  },
};
for (const { id, title, cards } of columns) {
  const count = cards.length;
  start[id] = {
    id,
    title,
    children: cards.map((card) => card.id),
    totalChildrenCount: count,
    totalItemsCount: count,
    parentId: 'root',
  };
  for (const card of cards)
    start[card.id] = {
      id: card.id,
      title: card.title,
      parentId: id,
      children: [],
      totalChildrenCount: 0,
      type: 'card',
      content: card,
    };
}

const configMap: BoardProps['configMap'] = {
  card: { render: ({ data }) => <CardBody card={data.content} />, isDraggable: true },
};

function Board() {
  const [data, setData] = useState(start);
  return (
    <Kanban
      dataSource={data}
      configMap={configMap}
      virtualization
      cardsGap={8}
      rootStyle={{ height: '100vh' }}
      columnWrapperStyle={() => ({ height: '96vh' })}
      columnListContentStyle={() => ({ height: '88vh', overflowY: 'auto' })}
      onCardMove={(move) => setData((now) => dropHandler(move, now, () => {}))}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Board />);
