import type { Mark, Node, Schema } from '@tiptap/pm/model';
import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { isAllowedAddress, readImageAddress, readMentionAddress } from './addresses.ts';
import { firstLine, lastLine, placeOf } from './parse-markdown.ts';

type Source = { readonly text: string; readonly schema: Schema };

const MARKS = { emphasis: 'italic', strong: 'bold', delete: 'strike' } as const;

/** The editor's form of a block, or null where it has none and the source has to stand for itself. */
export function readBlock(block: RootContent, source: Source): Node | null {
  const { schema } = source;
  switch (block.type) {
    case 'paragraph':
      return make(schema, 'paragraph', null, inline(block.children, source, []));
    case 'heading':
      return make(schema, 'heading', { level: block.depth }, inline(block.children, source, []));
    case 'thematicBreak':
      return schema.node('horizontalRule');
    case 'code':
      if (block.meta !== null && block.meta !== undefined) return null;
      return schema.node(
        'codeBlock',
        { language: block.lang ?? null },
        block.value === '' ? [] : [schema.text(block.value)],
      );
    case 'blockquote':
      return make(schema, 'blockquote', null, flow(block.children, source));
    case 'list': {
      const tasks = block.children.map((item) => taskState(item, source));
      const isTaskList = tasks.every((state) => state !== null);
      if (!isTaskList && tasks.some((state) => state !== null)) return null;
      const name = block.ordered ? 'orderedList' : isTaskList ? 'taskList' : 'bulletList';
      if (block.ordered && isTaskList) return null;
      const attrs = {
        loose: hasBlankLines(block.children),
        ...(block.ordered ? { start: block.start ?? 1 } : {}),
      };
      return make(
        schema,
        name,
        attrs,
        all(block.children.map((item, index) => readItem(item, tasks[index] ?? null, source))),
      );
    }
    default:
      return null;
  }
}

function readItem(item: ListItem, task: TaskState | null, source: Source): Node | null {
  const { schema } = source;
  const [first, ...rest] = item.children;
  const isBareBox = task?.isEmpty === true;
  const blocks = flow(isBareBox ? rest : item.children, source, isBareBox || first?.type !== 'paragraph');
  const attrs = { loose: hasBlankLines(item.children) };
  return task
    ? make(schema, 'taskItem', { ...attrs, checked: task.checked }, blocks)
    : make(schema, 'listItem', attrs, blocks);
}

/** Beware: the parser's own `spread` counts the blank line after a list within a quotation. */
function hasBlankLines(nodes: readonly Nodes[]): boolean {
  return nodes.some((node, index) => {
    const next = nodes[index + 1];
    return next !== undefined && firstLine(next) - lastLine(node) > 1;
  });
}

type TaskState = { checked: boolean; isEmpty: boolean };

/** A box with nothing after it is no task in Markdown, so it is known by its source. */
function taskState(item: ListItem, { text }: Source): TaskState | null {
  if (typeof item.checked === 'boolean') return { checked: item.checked, isEmpty: false };
  const [first] = item.children;
  if (first?.type !== 'paragraph') return null;
  const { start, end } = placeOf(first);
  const box = text.slice(start, end);
  return box === '[ ]' || box === '[x]' ? { checked: box === '[x]', isEmpty: true } : null;
}

function flow(blocks: readonly RootContent[], source: Source, needsParagraph = false): Node[] | null {
  const nodes = all(blocks.map((block) => readBlock(block, source)));
  if (!nodes) return null;
  return needsParagraph || nodes.length === 0 ? [source.schema.node('paragraph'), ...nodes] : nodes;
}

function inline(nodes: readonly PhrasingContent[], source: Source, marks: readonly Mark[]): Node[] | null {
  return all(nodes.flatMap((node) => inlineNodes(node, source, marks)));
}

function inlineNodes(node: PhrasingContent, source: Source, marks: readonly Mark[]): (Node | null)[] {
  const { schema } = source;
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [schema.text(node.value, marks)];
    case 'inlineCode':
      return node.value === '' ? [] : [schema.text(node.value, schema.mark('code').addToSet(marks))];
    case 'break':
      return [schema.node('hardBreak', null, undefined, marks)];
    case 'image': {
      const address = node.title ? null : readImageAddress(node.url);
      return [address && schema.node('image', { ...address, alt: node.alt ?? '' }, undefined, marks)];
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
      return inline(node.children, source, schema.mark(MARKS[node.type]).addToSet(marks)) ?? [null];
    case 'link': {
      if (!isAllowedAddress(node.url)) return [null];
      const name = mentionedName(node);
      const mention = name === null ? null : readMentionAddress(node.url);
      if (mention) return [schema.node('mention', { ...mention, name }, undefined, marks)];
      const mark = schema.mark('link', { href: node.url, title: node.title ?? null });
      return inline(node.children, source, mark.addToSet(marks)) ?? [null];
    }
    default:
      return [null];
  }
}

function mentionedName(link: Extract<Nodes, { type: 'link' }>): string | null {
  const [only] = link.children;
  if (link.children.length !== 1 || only?.type !== 'text' || link.title) return null;
  return only.value.startsWith('@') ? only.value.slice(1) : null;
}

function make(
  schema: Schema,
  name: string,
  attrs: Record<string, unknown> | null,
  content: Node[] | null,
): Node | null {
  return content && schema.node(name, attrs, content);
}

function all(nodes: readonly (Node | null)[]): Node[] | null {
  const present = nodes.filter((node) => node !== null);
  return present.length === nodes.length ? present : null;
}
