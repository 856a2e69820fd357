import { type Module, parseSync } from '@swc/core';
import { type CheckResult, filesBelow, isTest, readSource } from './source-files.ts';

type Ban = { readonly pattern: RegExp; readonly why: string };

const BANS: readonly Ban[] = [
  { pattern: /(?<=[\p{L}\p{N})”’"'])!+(?=$|[\s)”’"'])/u, why: 'Rebound never raises its voice' },
  { pattern: /\bghost(?:ed|ing|s)?\b/i, why: 'say that no reply came' },
  { pattern: /\bfailures?\b/i, why: 'say what happened' },
  { pattern: /\bstreaks?\b/i, why: 'nothing here presses on' },
  { pattern: /\bscor(?:es?|ed|ing)\b/i, why: 'nobody is given marks' },
  {
    pattern:
      /\b(?:employability|(?:match|fit|overall|total|combined) (?:rates?|ratings?|percent(?:age)?|levels?|grades?|progress))\b|%\s*(?:match|fit|ready|complete)\b/i,
    why: 'nobody is summed up in one figure',
  },
  {
    pattern:
      /\b(?:congrat(?:s|ulations)|(?:great|good|fantastic|wonderful) news|well done|(?:good|great) job|keep it up|hooray|proud of you|awesome|amazing|blessing in disguise)\b/i,
    why: 'an ending is not praised',
  },
  {
    pattern:
      /\bopportunit(?:y|ies)\b(?=[\s\S]*\b(?:reject|turned down|ending|ended|refus|setback))|\b(?:reject|turned down|ending|ended|refus|setback)[\s\S]*\bopportunit(?:y|ies)\b/i,
    why: 'a rejection is no opportunity',
  },
];

// Words of employers, adverts, other people's sheets and the invented person of the sample are theirs; test apps speak to nobody.
const NOT_OURS =
  /^src\/(?:shared\/domain\/(?:suggest-themes|advert|import)\/|main\/features\/profile\/sample-)|-(?:for-tests|test-setup)\.ts$/;
/** Attributes whose value is for the machine. */
const MACHINE_ATTRIBUTE = /^(?:className|classNames|style|styles|key|id|href|src|type|role|ref|data-.*)$/;
const TYPE_LEVEL =
  /^Ts(?:TypeAnnotation|TypeAliasDeclaration|InterfaceDeclaration|TypeParameterInstantiation|TypeParameterDeclaration|LiteralType)$/;
const SQL = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|FROM|WHERE|JOIN|PRAGMA)\b/;

type Found = { readonly text: string; readonly at: number };

/**
 * Looks for words the interface never uses: in every text of the renderer, and in every string of main and shared
 * that reads like words. Reads the syntax, so names, keys, classes, types and imports may be called what they are.
 */
export function checkInterfaceWords(root: string): CheckResult {
  const paths = filesBelow(root, 'src').filter(
    (path) => /\.tsx?$/.test(path) && !isTest(path) && !NOT_OURS.test(path),
  );
  let texts = 0;
  const problems = paths.flatMap((path) => {
    const source = readSource(root, path);
    const found = textsIn(source, path);
    texts += found.length;
    return found.flatMap(({ text, at }) =>
      BANS.flatMap(({ pattern, why }) => {
        const [word] = pattern.exec(text) ?? [];
        return word === undefined ? [] : [`${path}:${at} says "${word}" in "${shorten(text)}": ${why}`];
      }),
    );
  });
  return { problems, note: `${texts} texts` };
}

/** What may be shown, each with its line. */
function textsIn(source: string, path: string): Found[] {
  // Beware: places count bytes and go on from file to file; a first statement of known place is the zero.
  const module: Module = parseSync(`0;\n${source}`, { syntax: 'typescript', tsx: path.endsWith('x') });
  const [first] = module.body;
  if (!first) return [];
  const bytes = Buffer.from(`0;\n${source}`);
  const lineOf = (start: number) => {
    let line = 0;
    for (const byte of bytes.subarray(0, start - first.span.start)) if (byte === 0x0a) line += 1;
    return line;
  };
  const found: Found[] = [];
  const visit = (value: unknown, isShown: boolean): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, isShown);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = asNode(value);
    if (!node) {
      // An argument of a call is wrapped in something without a type.
      visit(Object.values(value), false);
      return;
    }
    const { type } = node;
    if (TYPE_LEVEL.test(type) || type === 'ImportDeclaration' || isForDevelopers(node)) return;
    const text = textOf(node);
    if (text !== null) {
      if (isShown || readsLikeWords(text)) found.push({ text, at: lineOf(startOf(node)) });
      return;
    }
    if (type === 'JSXAttribute' && MACHINE_ATTRIBUTE.test(nameOf(node.name))) return;
    const isComparison = type === 'BinaryExpression' && /^[!=]==?$/.test(String(node.operator));
    for (const [key, child] of Object.entries(node)) {
      if (key === 'span' || (key === 'source' && type.startsWith('Export'))) continue;
      if (key === 'key' || (key === 'test' && type === 'SwitchCase')) continue;
      if (isComparison && asNode(child)?.type === 'StringLiteral') continue;
      if (type === 'MemberExpression' && key === 'property') continue;
      visit(child, type === 'JSXAttribute' && asNode(child)?.type === 'StringLiteral');
    }
  };
  visit(module.body, false);
  return found;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

function asNode(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && isTyped(value) ? value : null;
}

function isTyped(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string';
}

function textOf(node: Node): string | null {
  if (node.type === 'StringLiteral' || node.type === 'JSXText') return String(node.value);
  return node.type === 'TemplateElement' ? String(node.cooked ?? node.raw) : null;
}

/** One word in small letters is a name for the machine; SQL is not spoken. */
function readsLikeWords(text: string): boolean {
  return /^\s*\p{Lu}\p{Ll}|\p{L}\s+\p{L}|\p{L}[\s.!?]/u.test(text) && !SQL.test(text);
}

/** What is thrown as a fault of the program or written to the log is not on screen. */
function isForDevelopers(node: Node): boolean {
  const callee = asNode(node.callee);
  if (node.type === 'NewExpression') return nameOf(callee) === 'Error';
  return node.type === 'CallExpression' && /^(?:log|console)$/.test(nameOf(asNode(callee?.object)));
}

function nameOf(value: unknown): string {
  const node = asNode(value);
  return node?.type === 'JSXNamespacedName' ? nameOf(node.name) : String(node?.value ?? '');
}

function startOf(node: Node): number {
  const { span } = node;
  return typeof span === 'object' && span !== null && 'start' in span ? Number(span.start) : 0;
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
