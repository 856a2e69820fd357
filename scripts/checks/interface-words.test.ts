import { describe, expect, it } from 'vitest';
import { checkInterfaceWords } from './interface-words.ts';
import { testProject } from './test-project.ts';

const problemsOf = (path: string, code: string) =>
  checkInterfaceWords(testProject({ [path]: code })).problems;
const SCREEN = 'src/renderer/features/endings/components/look.tsx';

describe('words the interface never uses', () => {
  it.each([
    [SCREEN, 'const a = <p>Saved!</p>;', '!'],
    [SCREEN, 'const a = <p>Your match rate</p>;', 'match rate'],
    [SCREEN, 'const a = <p>You are 80 % ready</p>;', '% ready'],
    [SCREEN, 'const a = <p>Three in a row, a new\n streak</p>;', 'streak'],
    [SCREEN, 'const a = <Button aria-label="score" />;', 'score'],
    [SCREEN, 'const a = <Button label={`Score of all`} />;', 'Score'],
    [SCREEN, "const a = isOpen ? 'They ghosted you' : '';", 'ghosted'],
    [SCREEN, "const LABELS = { no_reply: 'Ghosted' };", 'Ghosted'],
    [SCREEN, "const a = 'Every rejection is an opportunity';", 'rejection is an opportunity'],
    [SCREEN, "const a = <p>{'Great news'}</p>;", 'Great news'],
    ['src/main/features/endings/store.ts', "throw new ExpectedError('INVALID', 'A failure.');", 'failure'],
    ['src/main/features/endings/router.ts', 'ctx.write(`Score it`, [], save);', 'Score'],
    ['src/shared/domain/letter.ts', "export const body = 'Congratulations, it is over.';", 'Congratulations'],
  ])('are found in %s: %s', (path, code, word) => {
    const found = problemsOf(path, `// größer, ü\n${code}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`says "${word === 'rejection is an opportunity' ? 'reject' : word}`);
    expect(found[0]).toContain(`${path}:2 `);
  });

  it.each([
    [SCREEN, "import { score } from './score.ts'; export { streak } from './streak.ts';"],
    [SCREEN, 'const a = <div className="score failure" data-look="streak" key="failure" />;'],
    [SCREEN, "type Kind = 'failure' | 'A failure of theirs'; const failure: Kind = 'failure';"],
    [SCREEN, "const a = { score: 1, 'a failure': 2 }; const b = a['a failure'];"],
    [SCREEN, "const a = kind === 'A failure' ? 1 : 2; if (!a) throw new Error('A failure');"],
    [SCREEN, "const style = 'margin: 0 !important'; const page = '<!doctype html>';"],
    [SCREEN, 'const cue = /A failure!/; // a failure!'],
    [SCREEN, 'const a = <p>An opportunity to meet the team</p>;'],
    ['src/main/features/endings/store.ts', "const sql = 'SELECT score FROM fts ORDER BY score';"],
    ['src/main/features/endings/store.ts', "log.error('a failure', error);"],
    ['src/main/features/profile/sample-endings.ts', "export const said = 'Great news for somebody else!';"],
    ['src/shared/domain/suggest-themes/cues.ts', "export const cue = 'your score was low';"],
    ['src/renderer/lib/words.test.ts', "const a = 'A failure!';"],
  ])('are not seen in %s: %s', (path, code) => {
    expect(problemsOf(path, code)).toEqual([]);
  });

  it('are found by the line, whatever was read before', () => {
    const root = testProject({
      'src/renderer/a.tsx': "export const a = 'Ü, nothing here';\n",
      'src/renderer/b.tsx': "\n\nexport const b = 'A streak';\n",
    });
    expect(checkInterfaceWords(root).problems).toEqual([expect.stringContaining('src/renderer/b.tsx:3 ')]);
  });
});
