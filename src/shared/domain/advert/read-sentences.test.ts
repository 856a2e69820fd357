import { describe, expect, it } from 'vitest';
import { readSentences } from './read-sentences.ts';

function read(text: string): (string | undefined)[] {
  const { role, company } = readSentences(text.split('\n'), text);
  return [role?.value, company?.value];
}

describe('sentences about who is looking for whom', () => {
  it.each<[string, (string | undefined)[]]>([
    ['Welcome. Acme Ltd is currently looking for an experienced Baker to join us.', ['Baker', 'Acme Ltd']],
    [
      'Heizung Schmitz GmbH & Co. KG sucht ab sofort einen Monteur',
      ['Monteur', 'Heizung Schmitz GmbH & Co. KG'],
    ],
    ['Die Stadtbäckerei sucht eine Verkäuferin für den Markt.', ['Verkäuferin', 'Stadtbäckerei']],
    ['La Poste recrute un facteur.', [undefined, undefined]],
    ['La Poste recrute un agent de tri.', ['agent de tri', 'La Poste']],
    ['Join Acme as a Pastry Chef', ['Pastry Chef', 'Acme']],
    ['About Acme Ltd', [undefined, 'Acme Ltd']],
    ['About Northwind\nNorthwind grows. People like Northwind.', [undefined, 'Northwind']],
    ['About Northwind\nWe grow.', [undefined, undefined]],
    ['About you\nYou bake. We know you. Are you in?', [undefined, undefined]],
    ['Unser Team sucht einen Koch.', [undefined, undefined]],
    ['Our client is looking for a Baker.', [undefined, undefined]],
    ['We are hiring a Baker.', [undefined, undefined]],
    ['Sam is looking for new shoes.', [undefined, undefined]],
  ])('%j', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});
