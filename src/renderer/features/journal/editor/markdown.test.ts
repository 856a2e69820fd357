import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalSchema } from './journal-schema.ts';
import { FOREIGN_MARKDOWN, RICH_MARKDOWN } from './markdown-fixtures.ts';
import { readMarkdown } from './read-markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

const schema = getSchema(journalSchema());
const RUNS = { seed: 20261127 };

const read = (markdown: string) => {
  const doc = readMarkdown(markdown, schema);
  doc.check();
  return doc;
};

function rawBlocks(doc: Node): string[] {
  return doc.children.filter(({ type }) => type.name === 'rawBlock').map(({ textContent }) => textContent);
}

/** What a person would see, without how it was spaced in the source. */
function seen(doc: Node): unknown {
  return JSON.parse(
    JSON.stringify(doc.toJSON(), (key, value) =>
      key === 'gap' || key === 'tail' || key === 'lineEnd' ? undefined : value,
    ),
  );
}

const paragraph = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
const entry = (...blocks: Node[]) => schema.node('doc', null, blocks);

describe('what is opened and not touched', () => {
  for (const [name, markdown] of Object.entries(RICH_MARKDOWN))
    test(`${name}: comes out as it was, and nothing is kept as source`, () => {
      const doc = read(markdown);
      expect(writeMarkdown(doc)).toBe(markdown);
      expect(rawBlocks(doc)).toEqual([]);
    });

  for (const [name, markdown] of Object.entries(FOREIGN_MARKDOWN))
    test(`${name}: comes out as it was`, () => expect(writeMarkdown(read(markdown))).toBe(markdown));

  test('any text comes out as it was', () => {
    const pieces = fc.constantFrom(
      ...Object.values(RICH_MARKDOWN).flatMap((text) => text.split(/(?<=\n)/)),
      ...Object.values(FOREIGN_MARKDOWN).flatMap((text) => text.split(/(?<=\n)/)),
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '    ',
      '  ',
      '- ',
      '* ',
      '1. ',
      '1) ',
      '> ',
      '#',
      '# ',
      '```',
      '~~~',
      '---',
      '[',
      ']',
      '](',
      ')',
      '<',
      '>',
      '&',
      '\\',
      '*',
      '_',
      '`',
      '~',
      '|',
      '!',
      ':',
      '=',
      '[ ] ',
      '\0',
      '\uFEFF',
      '&amp;',
      '<!--',
      '\ud800',
      'a',
      'é',
      '\u00a0',
      '[^1]',
      '[a]: b',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 24 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(writeMarkdown(read(text))).toBe(text);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  test('a fixture with one place changed comes out as it was', () => {
    const changed = fc
      .tuple(
        fc.constantFrom(...Object.values(FOREIGN_MARKDOWN), ...Object.values(RICH_MARKDOWN)),
        fc.nat(),
        fc.nat(4),
        fc.constantFrom('', '\n', ' ', '*', '`', '[', '> ', '\r', '\t', '- '),
      )
      .map(([text, at, cut, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + cut);
      });
    fc.assert(
      fc.property(changed, (text) => {
        expect(writeMarkdown(read(text))).toBe(text);
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });
});

describe('what is typed', () => {
  const AS_TYPED = [
    '#tag at the start',
    'snake_case',
    'a * b',
    '3 < 4',
    'R&D',
    '2 * 3 * 4',
    'C#',
    '-5 degrees',
    '[x] done',
    '~5 km',
    'http://example.org/a_b_c',
    'Tom & Jerry',
    '5 > 4',
    'a `tick',
    '*) note',
    '(see [1])',
    ':-) today',
    '1.5 hours',
  ];
  for (const text of AS_TYPED)
    test(`"${text}" stands in the file as it was typed`, () => {
      expect(writeMarkdown(entry(paragraph(text)))).toBe(text);
      expect(seen(read(text))).toEqual(seen(entry(paragraph(text))));
    });

  const SIGNS = [
    '# a',
    '#',
    '- a',
    '-',
    '+ a',
    '* a',
    '1. a',
    '1) a',
    '12.',
    '> a',
    '>',
    '---',
    '***',
    '___',
    '- - -',
    '```',
    '~~~',
    '`a`',
    '*a*',
    '_a_',
    '**a**',
    '~a~',
    '[a](b)',
    '[a]: b',
    '![a](b)',
    '<b>',
    '<a@b.c>',
    '&amp;',
    '&#35;',
    '\\',
    '\\*',
    'a\\',
    '\\\\',
    '| a |',
    '[ ] a',
    '[x]',
    '[^1]: a',
    '=',
    '<!-- a',
    '$a$',
    '## a ##',
    '--',
    '<https://a.b>',
    'a_b_ _c',
    '\u00a0a',
  ];
  for (const sign of SIGNS)
    test(`"${sign}" comes back as plain text, alone, after a line and in a list`, () => {
      const lines = schema.node('paragraph', null, [
        schema.text('before'),
        schema.node('hardBreak'),
        schema.text(sign),
      ]);
      const item = (name: string, attrs = {}) => schema.node(name, attrs, [paragraph(sign)]);
      const doc = entry(
        paragraph(sign),
        lines,
        schema.node('heading', { level: 2 }, [schema.text(sign)]),
        schema.node('blockquote', null, [paragraph(sign)]),
        schema.node('bulletList', null, [item('listItem'), item('listItem')]),
        schema.node('orderedList', null, [item('listItem')]),
        schema.node('taskList', null, [item('taskItem'), item('taskItem', { checked: true })]),
        paragraph(`a\n${sign}\nb`),
      );
      expect(seen(read(writeMarkdown(doc)))).toEqual(seen(doc));
    });

  test('two rules around a first paragraph are no front matter', () => {
    const doc = entry(schema.node('horizontalRule'), paragraph('a: b'), schema.node('horizontalRule'));
    expect(writeMarkdown(doc)).toBe('***\n\na: b\n\n---');
    expect(seen(read(writeMarkdown(doc)))).toEqual(seen(doc));
  });

  test('white space at the ends of a line and under a mark is left out', () => {
    const bold = schema.mark('bold');
    const doc = entry(
      schema.node('paragraph', null, [schema.text('  a '), schema.text(' b ', [bold]), schema.text('c  ')]),
      schema.node('paragraph', null, [schema.text('d'), schema.node('hardBreak')]),
    );
    expect(writeMarkdown(doc)).toBe('a  **b** c\n\nd');
  });

  test('a single line break between blocks gives way when one of them is changed', () => {
    const doc = read('# a\nb\n- c');
    const [heading, , list] = doc.children;
    if (!heading || !list) throw new Error('The text has three blocks.');
    const changed = doc.copy(doc.content.replaceChild(1, paragraph('new')));
    expect(writeMarkdown(changed)).toBe('# a\n\nnew\n\n- c');
  });

  test('blocks of any kind come back as they were', () => {
    fc.assert(
      fc.property(entries(), (doc) => {
        const markdown = writeMarkdown(doc);
        const again = read(markdown);
        expect(rawBlocks(again)).toEqual([]);
        expect(seen(again)).toEqual(seen(doc));
        expect(writeMarkdown(again)).toBe(markdown);
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  test('one key press in a long entry costs little', () => {
    const doc = read(
      Array.from({ length: 60 }, (_, at) =>
        `Paragraph ${at} ${'some words of prose here '.repeat(40)}`.trim(),
      ).join('\n\n'),
    );
    writeMarkdown(doc);
    const times = Array.from({ length: 21 }, (_, at) => {
      const changed = doc.copy(
        doc.content.replaceChild(30, paragraph(`Paragraph 30 ${'some words of prose '.repeat(40)}${at}`)),
      );
      const startedAt = performance.now();
      writeMarkdown(changed);
      return performance.now() - startedAt;
    });
    const median = times.toSorted((a, b) => a - b)[10] ?? Number.NaN;
    expect(median).toBeLessThan(15);
  });
});

/** Entries as the editor can hold them, without what writing leaves out (white space at ends, empty nested paragraphs). */
function entries(): fc.Arbitrary<Node> {
  const word = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('letter', 'the', 'x', 'Łódź', '3', 'a', 'snake_case', 'R&D', '5*3', '#sql'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '#',
        '-',
        '+',
        '1.',
        '2)',
        '>',
        '---',
        '`',
        '*',
        '_',
        '**',
        '[',
        ']',
        '](',
        '(',
        ')',
        '<b>',
        '&amp;',
        '\\',
        '~',
        '|',
        '!',
        '=',
        '"',
        '://',
        '[x]',
        '<!--',
        '\\*',
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
        .map((text) => text.replaceAll(/[\s\0\p{Cc}]/gu, 'k'))
        .filter((text) => text !== ''),
    },
  );
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
  const marks = fc
    .subarray(['bold', 'italic', 'strike', 'code'])
    .map((names) => names.map((name) => schema.mark(name)));
  const link = fc
    .constantFrom('https://example.org/a_(b)', 'mailto:a@b.c', 'rebound:report/1')
    .map((href) => schema.mark('link', { href }));
  const run = fc.oneof(
    { weight: 5, arbitrary: words.map((text) => schema.text(text)) },
    { weight: 3, arbitrary: fc.tuple(words, marks).map(([text, over]) => schema.text(text, over)) },
    { weight: 1, arbitrary: fc.tuple(words, link).map(([text, over]) => schema.text(text, [over])) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.nat(99), words)
        .map(([id, name]) => schema.node('mention', { kind: 'contact', id: id + 1, name })),
    },
    {
      weight: 1,
      arbitrary: words.map((alt) => schema.node('image', { sha256: 'ab'.repeat(32), extension: 'png', alt })),
    },
  );
  const runs = fc.array(run, { minLength: 1, maxLength: 5 }).map((all) => spaced(all));
  const lines = fc
    .array(runs, { minLength: 1, maxLength: 3 })
    .map((all) => all.flatMap((line, at) => (at === 0 ? line : [schema.node('hardBreak'), ...line])));
  const filled = lines.map((content) => schema.node('paragraph', null, content));
  const heading = fc
    .tuple(fc.integer({ min: 1, max: 6 }), runs)
    .map(([level, content]) => schema.node('heading', { level }, content));
  const code = fc
    .tuple(
      fc.constantFrom(null, 'sql', 'c++'),
      fc.array(fc.constantFrom('a', '```', '', '  b', '~~~', '> c', '- d'), { maxLength: 4 }),
    )
    .map(([language, all]) =>
      schema.node('codeBlock', { language }, all.join('\n') === '' ? [] : [schema.text(all.join('\n'))]),
    );
  const rule = fc.constant(schema.node('horizontalRule'));
  const { block } = fc.letrec<{ block: Node; list: Node }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: filled },
      heading,
      code,
      rule,
      tie('list'),
      fc
        .array(tie('block'), { minLength: 1, maxLength: 3 })
        .map((all) => schema.node('blockquote', null, all)),
    ),
    list: fc
      .tuple(
        fc.constantFrom('bulletList', 'orderedList', 'taskList'),
        fc.boolean(),
        fc.integer({ min: 0, max: 12 }),
        fc.array(
          fc.tuple(
            fc.option(filled, { nil: paragraph('') }),
            fc.array(tie('block'), { maxLength: 2 }),
            fc.boolean(),
          ),
          { minLength: 1, maxLength: 4 },
        ),
      )
      .map(([name, loose, start, items]) => listOf(name, loose, start, items)),
  }));
  const top = fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: fc.constant(paragraph('')) });
  return fc.array(top, { minLength: 1, maxLength: 6 }).map((all) => entry(...all));
}

function spaced(runs: readonly Node[]): Node[] {
  return runs.flatMap((node, at) => (at === 0 ? [node] : [schema.text(' '), node]));
}

function listOf(
  name: string,
  loose: boolean,
  start: number,
  items: readonly (readonly [Node, readonly Node[], boolean])[],
): Node {
  const isTask = name === 'taskList';
  const children = items.map(([first, rest, checked]) => {
    const isBare = first.content.size === 0 && !isTask;
    const parts = isBare ? rest : [first, ...rest];
    return schema.node(
      isTask ? 'taskItem' : 'listItem',
      { loose: parts.length > 1, ...(isTask ? { checked } : {}) },
      isBare && rest[0]?.type.name === 'paragraph' ? rest : [first, ...rest],
    );
  });
  return schema.node(
    name,
    { loose: loose && items.length > 1, ...(name === 'orderedList' ? { start } : {}) },
    children,
  );
}
