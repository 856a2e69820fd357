// `npm run suggester`: how well the suggester reads the messages of its fixtures. `--misses` lists what it got wrong.

import { classifyKind } from '../src/shared/domain/suggest-themes/classify-kind.ts';
import { type Measured, measure } from '../src/shared/domain/suggest-themes/fixtures/measure.ts';
import { readMessages } from '../src/shared/domain/suggest-themes/fixtures/read-messages.ts';
import taxonomy from '../src/shared/domain/suggest-themes/fixtures/taxonomy-seeds.json' with { type: 'json' };
import { readKindModel, writeKindModel } from '../src/shared/domain/suggest-themes/kind-model.ts';
import { readScopes } from '../src/shared/domain/suggest-themes/scopes.ts';
import { readSentences } from '../src/shared/domain/suggest-themes/sentences.ts';
import { suggestThemes } from '../src/shared/domain/suggest-themes.ts';
import { LEARNED_FROM, trainKinds } from './train-kinds.ts';

const TUNED = [
  'boilerplate-en.txt',
  'boilerplate-fr.txt',
  'boilerplate-de.txt',
  'not-rejections.txt',
  'reasons.txt',
];
const showsMisses = process.argv.includes('--misses');

const seeds = Object.entries(taxonomy.seeds).flatMap(([code, sentences]) =>
  sentences.map((text, at) => ({
    name: `${code}#${at + 1}`,
    language: 'en',
    kind: '',
    themes: [code],
    text,
  })),
);
print('Sentences of the themes', measure(seeds));
print('Tuned on', measure(TUNED.flatMap((file) => readMessages(file))));
print('Written later, then tuned on', measure(readMessages('later.txt')));
print('Kinds learned from, reasons held out', measure(readMessages('held-out.txt')));
print('Kinds in further words', measure(readMessages('kinds-more.txt')));
print('Written by somebody who never saw the cues, then learned from', measure(readMessages('fresh.txt')));
print('Sealed: neither learned from nor tuned on', measure(readMessages('sealed.txt')));
printLeftOut();

/** Kinds of each fixture when the weights are learned from all the others: what may be hoped for on unseen messages. */
function printLeftOut() {
  console.log('\n# Kinds of a fixture that was left out of the learning (the rules may still know it)');
  for (const file of LEARNED_FROM) {
    const others = LEARNED_FROM.filter((other) => other !== file).flatMap(readMessages);
    const model = readKindModel(writeKindModel(trainKinds(others)));
    const read = readMessages(file).map(({ text, kind }) => {
      const sentences = readSentences(text).map((sentence) => ({ sentence, scopes: readScopes(sentence) }));
      const reasons = suggestThemes(text).themes.map(({ code }) => code);
      return { kind, isRight: classifyKind(sentences, reasons, model) === kind };
    });
    const notRefused = read.filter(({ kind }) => kind !== 'rejection');
    const right = (rows: typeof read) => `${rows.filter(({ isRight }) => isRight).length} of ${rows.length}`;
    console.log(`${file.padEnd(22)} kind right: ${right(read)}; not rejections: ${right(notRefused)}`);
  }
}

function print(title: string, measured: Measured) {
  console.log(`\n# ${title}: ${measured.messages} messages`);
  if (measured.kinds.size > 0) printKinds(measured);
  const { boilerplate } = measured;
  if (boilerplate.of > 0) {
    console.log(`boilerplate with a theme it does not give: ${boilerplate.wrong} of ${boilerplate.of}`);
  }
  console.log(
    `${'theme'.padEnd(24)}${'n'.padStart(4)}${'found'.padStart(7)}${'wrong'.padStart(7)}  precision  recall`,
  );
  for (const [code, { right, wrong, missed }] of measured.themes) {
    const figures = [right + missed, right, wrong].map((figure, at) =>
      String(figure).padStart(at === 0 ? 4 : 7),
    );
    console.log(
      `${code.padEnd(24)}${figures.join('')}  ${share(right, right + wrong)}  ${share(right, right + missed)}`,
    );
  }
  if (showsMisses) for (const miss of measured.misses) console.log(`- ${miss}`);
}

function printKinds({ kinds, rightKinds, messages, rightNonRejections, nonRejections }: Measured) {
  console.log(
    `kind right: ${rightKinds} of ${messages}; not rejections: ${rightNonRejections} of ${nonRejections}`,
  );
  const names = [
    ...new Set([...kinds.values()].flatMap((row) => [...row.keys()]).concat([...kinds.keys()])),
  ].sort();
  console.log(`${'is \\ read as'.padEnd(17)}${names.map((name) => name.slice(0, 10).padStart(11)).join('')}`);
  for (const name of names) {
    const row = names.map((other) => String(kinds.get(name)?.get(other) ?? 0).padStart(11));
    console.log(`${name.padEnd(17)}${row.join('')}`);
  }
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '-' : (part / whole).toFixed(2)).padStart(9);
}
