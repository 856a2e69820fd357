import { memo, type Ref } from 'react';
import type { BenchCard } from './cards.ts';

/** The one card both pages draw: seven elements, 84 px high. */
export const CardBody = memo(function CardBody({
  card,
  box,
}: {
  card: BenchCard;
  box?: Ref<HTMLDivElement>;
}) {
  return (
    <div className="pf-card" data-card-id={card.id} ref={box}>
      <div className="pf-title">{card.title}</div>
      <div className="pf-sub">{card.sub}</div>
      <div className="pf-row">
        <span className="pf-chip">{card.pay}</span>
        <span className="pf-chip">{card.source}</span>
        <span className="pf-date">{card.date}</span>
      </div>
    </div>
  );
});
