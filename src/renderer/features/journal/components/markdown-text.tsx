import { IconSquare, IconSquareCheck } from '@tabler/icons-react';
import type { ListItem, Nodes } from 'mdast';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import classes from './markdown-text.module.css';
import { markdownTree } from './markdown-tree.ts';

const SHOWN_ADDRESS = /^(?:https?:\/\/|mailto:)/i;
const PICTURE = /^images\/([0-9a-f]{64})\.(?:png|jpe?g|gif|webp)$/;
// Beyond this nobody quotes, and every level costs the browser room on its stack.
const DEEPEST = 40;

type MarkdownTextProps = {
  text: string;
  /** Addresses (`blob:`) of the pictures that may be shown, by their SHA-256; every other one is only its words. */
  pictures: ReadonlyMap<string, string>;
  /** The level of the page's heading above the text, whose own headings begin one below it. */
  headingsBelow?: number;
};

/** The Markdown of an entry, to read. HTML in it is text, nothing leads anywhere, and nothing is fetched. */
export function MarkdownText({ text, pictures, headingsBelow = 1 }: MarkdownTextProps) {
  const tree = useMemo(() => markdownTree(text), [text]);
  // Most entries begin with a second or third level.
  const levels = tree.children.flatMap((node) => (node.type === 'heading' ? node.depth : []));
  const deeper = headingsBelow + 1 - Math.min(6, ...levels);
  return <div className={classes.text}>{children(tree, { text, pictures, deeper }, 0)}</div>;
}

/** `deeper`: what is added to the level of a heading in the text. */
type Reading = Omit<MarkdownTextProps, 'headingsBelow'> & { deeper: number };

function children(node: Nodes, reading: Reading, depth: number): ReactNode {
  if (!('children' in node)) return null;
  return node.children.map((child, at) => <Fragment key={at}>{shown(child, reading, depth + 1)}</Fragment>);
}

function shown(node: Nodes, reading: Reading, depth: number): ReactNode {
  if (depth > DEEPEST) return sourceOf(node, reading);
  const inside = () => children(node, reading, depth);
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p>{inside()}</p>;
    case 'heading':
      return createElement(`h${Math.max(1, Math.min(6, node.depth + reading.deeper))}`, null, inside());
    case 'emphasis':
      return <em>{inside()}</em>;
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'delete':
      return <del>{inside()}</del>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside()}</ol> : <ul>{inside()}</ul>;
    case 'listItem':
      return <Item item={node}>{inside()}</Item>;
    case 'link': {
      const address = SHOWN_ADDRESS.test(node.url) ? node.url.replace(/^mailto:/i, '') : '';
      const isSame = address === '' || sourceOf(node, reading) === `<${node.url}>`;
      return isSame ? (
        inside()
      ) : (
        <>
          {inside()} ({address})
        </>
      );
    }
    case 'image': {
      const address = reading.pictures.get(PICTURE.exec(node.url)?.[1] ?? '');
      return address ? <img src={address} alt={node.alt ?? ''} /> : (node.alt ?? '');
    }
    default:
      return sourceOf(node, reading);
  }
}

function Item({ item, children: content }: { item: ListItem; children: ReactNode }) {
  if (typeof item.checked !== 'boolean') return <li>{content}</li>;
  const Box = item.checked ? IconSquareCheck : IconSquare;
  return (
    <li className={classes.task}>
      <Box size="1.1em" stroke={1.5} role="img" aria-label={item.checked ? 'Done' : 'To do'} />
      <div>{content}</div>
    </li>
  );
}

/** The text as it was typed, for whatever has no form of its own here. */
function sourceOf(node: Nodes, { text }: Reading): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset);
}
