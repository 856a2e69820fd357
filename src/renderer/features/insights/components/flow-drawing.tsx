import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react';
import type { PlacedLink } from '../../../../shared/domain/insights/flow-layout.ts';
import type { Flow, FlowNodeKind } from '../../../../shared/insights.ts';
import classes from './flow-drawing.module.css';
import { BEFORE_COUNT, countText, type Label } from './flow-labels.ts';
import { strandPath } from './flow-path.ts';
import { NODE_WIDTH, reachOrder, sceneOf, strandKey } from './flow-scene.ts';
import { nodeName, strandName } from './flow-words.ts';
import { useDrawingWidth } from './use-drawing-width.ts';

type Paint = { fill: string; fillOpacity?: number; stroke?: string; strokeWidth?: number };

/** Strands are told apart by where they go: on, still open, ended, or no reply so far. */
function strandPaint(kind: FlowNodeKind, hatch: string): Paint {
  switch (kind) {
    case 'began':
    case 'stage':
      return { fill: 'var(--accent-fill)', fillOpacity: 0.36 };
    case 'open':
      return { fill: 'var(--accent-fill)', fillOpacity: 0.16 };
    case 'ended':
      return { fill: 'var(--stone-fill)', fillOpacity: 0.5 };
    case 'waiting':
      return { fill: hatch };
  }
}

function nodePaint(kind: FlowNodeKind, hatch: string): Paint {
  switch (kind) {
    case 'began':
    case 'stage':
    case 'open':
      return { fill: 'var(--accent-fill)' };
    case 'ended':
      return { fill: 'var(--stone-fill)' };
    case 'waiting':
      return { fill: hatch, stroke: 'var(--stone-fill)', strokeWidth: 1 };
  }
}

/** Strands from how applications began to where they stand; arrow keys lead from one to the next. */
export function FlowDrawing({ flow, title }: { flow: Flow; title: string }) {
  const { area, width } = useDrawingWidth();
  return (
    <div ref={area} className={classes.area}>
      {width > 0 && <Strands flow={flow} title={title} width={width} />}
    </div>
  );
}

// While another choice is read the figures stay what they were, and drawing them again would hold the choice up.
const Strands = memo(function Strands({ flow, title, width }: { flow: Flow; title: string; width: number }) {
  const hatchId = useId();
  const hatch = `url(#${hatchId})`;
  const scene = useMemo(() => sceneOf(flow, width), [flow, width]);
  const order = useMemo(() => reachOrder(scene), [scene]);
  const [reached, setReached] = useState('');
  const [told, setTold] = useState('');
  const parts = useRef(new Map<string, SVGElement>());
  const reachable = order.includes(reached) ? reached : order[0];
  const { nodes, links, labels, left, top, full, columns } = scene;

  const partOf = (key: string, words: string) => ({
    ref: (element: SVGElement | null) => {
      if (element) parts.current.set(key, element);
      else parts.current.delete(key);
    },
    role: 'img',
    tabIndex: key === reachable ? 0 : -1,
    'aria-label': words,
    onFocus: () => {
      setReached(key);
      setTold(words);
    },
    onBlur: () => setTold(''),
    onPointerEnter: () => setTold(words),
    onPointerLeave: () => setTold(''),
  });
  function goOn(event: KeyboardEvent) {
    const to = placeAfter(event.key, order.indexOf(reachable ?? ''), order.length);
    if (to === null) return;
    event.preventDefault();
    parts.current.get(order[to] ?? '')?.focus();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg
        className={classes.drawing}
        {...full}
        role="group"
        aria-label={`${title}. Arrow keys lead from strand to strand.`}
        onKeyDown={goOn}
      >
        <defs>
          <pattern
            id={hatchId}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <rect width="1.25" height="7" fill="var(--stone-fill)" />
          </pattern>
        </defs>
        <g transform={`translate(${left} ${top})`}>
          {labels
            .filter(({ isHead }) => isHead)
            .map((label) => (
              <line
                key={label.placed.node.id}
                x1={label.placed.x + 0.5}
                x2={label.placed.x + 0.5}
                y1={-8}
                y2={label.placed.y}
                stroke="var(--rule-2)"
              />
            ))}
          {links
            .toSorted((a, b) => b.width - a.width)
            .map((placed) => (
              <path
                key={strandKey(placed.link)}
                className={classes.strand}
                d={strandPath(placed, columns, NODE_WIDTH)}
                {...strandPaint(placed.target.node.kind, hatch)}
                {...partOf(strandKey(placed.link), wordsOf(placed))}
              />
            ))}
          {nodes.map(({ node, x, y, height }) => (
            <rect
              key={node.id}
              className={classes.node}
              {...{ x, y, height, width: NODE_WIDTH }}
              {...nodePaint(node.kind, hatch)}
              {...partOf(node.id, nodeName(node))}
            />
          ))}
          {labels.map((label) => (
            <Name key={label.placed.node.id} label={label} />
          ))}
        </g>
      </svg>
      <p className={classes.detail} aria-hidden="true">
        {told}
      </p>
    </>
  );
});

function Name({ label: { placed, name, x, y, anchor, isHead } }: { label: Label }) {
  return (
    <text x={x} y={y} textAnchor={anchor}>
      {name !== placed.node.name && <title>{placed.node.name}</title>}
      {name !== '' && <tspan className={isHead ? classes.stage : classes.name}>{name}</tspan>}
      <tspan className={classes.count} dx={name === '' ? 0 : BEFORE_COUNT}>
        {countText(placed)}
      </tspan>
    </text>
  );
}

function wordsOf({ link, source, target }: PlacedLink): string {
  return strandName(source.node.name, target.node.name, link.count);
}

function placeAfter(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, length - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
