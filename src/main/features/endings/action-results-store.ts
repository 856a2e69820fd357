import { z } from 'zod';
import { skillFinder } from '../../../shared/domain/find-skills.ts';
import type { ActionResult, MakeActionResult } from '../../../shared/endings-actions.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { saveGoal, savePlan } from '../goals/goals-store.ts';
import { addUnansweredLine } from '../materials/checklist-store.ts';
import { addPracticeCards, restoreCards, saveCard } from '../practice/practice-cards-store.ts';
import { finderSkills, listOwnSkills } from '../skills/own-skills-store.ts';
import { createPlan } from '../skills/plans-store.ts';

type ActionRow = {
  id: number;
  ifText: string;
  thenText: string;
  themeCode: string | null;
  named: string | null;
};
type EndingRow = { endingId: number; applicationId: number; role: string; company: string };

const SKILL_LENGTH = 200;
const OWN_CARD = { id: null, revision: 0, kind: null, tags: [], hint: '', applicationId: null };

// What is gone or in the Trash came to nothing, and is not shown.
const resultsOf = prepared<[number], ActionResult>(
  `SELECT r.kind, r.target_id AS id, coalesce(p.skill, c.question, l.text, g.what) AS name, l.application_id AS applicationId
   FROM action_results r
   LEFT JOIN skill_plans p ON r.kind = 'skill_plan' AND p.id = r.target_id AND p.deleted_at IS NULL
   LEFT JOIN practice_cards c ON r.kind = 'practice_card' AND c.id = r.target_id AND c.deleted_at IS NULL
   LEFT JOIN checklist_lines l ON r.kind = 'checklist_line' AND l.id = r.target_id
   LEFT JOIN goals g ON r.kind = 'goal' AND g.id = r.target_id AND g.deleted_at IS NULL
   WHERE r.action_id = ? AND coalesce(p.id, c.id, l.id, g.id) IS NOT NULL ORDER BY r.id`,
);
const actionById = prepared<[number], ActionRow>(
  `SELECT a.id, a.if_text AS ifText, a.then_text AS thenText, t.code AS themeCode,
     (SELECT et.named FROM action_endings ae JOIN ending_themes et ON et.ending_id = ae.ending_id AND et.theme_id = a.theme_id
       WHERE ae.action_id = a.id AND et.named <> '' ORDER BY et.grade = 'own', et.id LIMIT 1) AS named
   FROM actions a LEFT JOIN themes t ON t.id = a.theme_id WHERE a.id = ? AND a.deleted_at IS NULL`,
);
const endingsOf = prepared<[number], EndingRow>(
  `SELECT c.id AS endingId, c.application_id AS applicationId, p.role, p.company FROM action_endings l
   JOIN counted_endings c ON c.id = l.ending_id JOIN applications p ON p.id = c.application_id
   WHERE l.action_id = ? ORDER BY c.ended_on DESC, c.id`,
);
const themeWordsOf = prepared<[number], { text: string; spans: string }>(
  `SELECT w.text, et.spans FROM actions a JOIN action_endings ae ON ae.action_id = a.id
   JOIN ending_themes et ON et.ending_id = ae.ending_id AND et.theme_id = a.theme_id
   JOIN received_words w ON w.id = et.words_id WHERE a.id = ? ORDER BY et.id`,
);
const spansShape = z.array(z.tuple([z.number(), z.number()]));
const insertResult = prepared<[number, string, number]>(
  'INSERT INTO action_results (action_id, kind, target_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
);
// One in the Trash too, for it is taken out again.
const cardOf = preparedValue<[string, number], number>(
  `SELECT id FROM practice_cards WHERE question = ? AND from_ending_id = ?
   ORDER BY deleted_at IS NOT NULL, id DESC LIMIT 1`,
);

/** What an action was turned into, the oldest first. */
export function listResults(db: Db, actionId: number): ActionResult[] {
  return resultsOf(db).all(actionId);
}

/**
 * Turns an action into a skill plan, a practice card, a checklist line or a goal, and ties both together; what it was
 * turned into already, and is there, is given again. INVALID for a checklist line of an action that belongs to no
 * ending, because a checklist is that of an application.
 */
export function makeResult(db: Db, input: MakeActionResult, today: string): ActionResult {
  const action = actionById(db).get(input.actionId);
  if (!action) throw new ExpectedError('NOT_FOUND', 'This action is not there any more.');
  const before = listResults(db, action.id).find(({ kind }) => kind === input.kind);
  if (before) return before;
  const id = made(db, action, input.kind, today);
  insertResult(db).run(action.id, input.kind, id);
  const result = listResults(db, action.id).find((one) => one.kind === input.kind && one.id === id);
  if (!result) throw new Error(`The ${input.kind} of an action was made and cannot be read`);
  return result;
}

function made(db: Db, action: ActionRow, kind: ActionResult['kind'], today: string): number {
  const endings = endingsOf(db).all(action.id);
  switch (kind) {
    case 'skill_plan': {
      // The skill that was named in the words behind the theme says more than the sentence of the action.
      const named = action.named ?? skillSaid(db, action.id);
      return createPlan(db, {
        skill: (named ?? action.thenText).slice(0, SKILL_LENGTH),
        why: named === null ? '' : sentenceOf(action),
        startLevel: 1,
        targetLevel: 3,
        startedOn: today,
        targetOn: null,
        stopRule: '',
        themeCode: action.themeCode,
        reasons: endings.map(({ endingId, role, company }) => ({
          kind: 'ending' as const,
          id: endingId,
          label: `${role}, ${company}`,
        })),
      }).id;
    }
    case 'goal': {
      const goal = saveGoal(
        db,
        {
          id: null,
          revision: 0,
          what: action.thenText,
          shownBy: '',
          realistic: '',
          askedBy: endings
            .map(({ company }) => company)
            .join(', ')
            .slice(0, 2000),
          byOn: null,
          links: [],
        },
        today,
      );
      if (action.ifText !== '')
        savePlan(db, {
          id: null,
          revision: 0,
          goalId: goal.id,
          ifText: action.ifText,
          thenText: action.thenText,
        });
      return goal.id;
    }
    case 'practice_card': {
      const endingId = endings[0]?.endingId;
      if (endingId === undefined) return saveCard(db, { ...OWN_CARD, question: action.thenText }, today).id;
      addPracticeCards(db, [action.thenText], { endingId, on: today });
      const id = cardOf(db).get(action.thenText, endingId);
      if (id === undefined) throw new Error('The practice card of an action was made and is not there');
      restoreCards(db, [id]);
      return id;
    }
    case 'checklist_line': {
      const ending = endings[0];
      if (!ending)
        throw new ExpectedError(
          'INVALID',
          'A checklist belongs to an application. Tie this action to an ending first, then make the line.',
        );
      const { applicationId, endingId } = ending;
      return addUnansweredLine(db, { applicationId, text: action.thenText, fromEndingId: endingId });
    }
  }
}

/** The first skill the employer's words name where they say the theme of the action. */
function skillSaid(db: Db, actionId: number): string | null {
  const find = skillFinder(finderSkills(listOwnSkills(db)));
  for (const { text, spans } of themeWordsOf(db).all(actionId)) {
    const places = spansShape.parse(JSON.parse(spans));
    const said = find(text).find((found) =>
      found.spans.some(([start, end]) => places.some(([from, to]) => start < to && from < end)),
    );
    if (said) return said.skill;
  }
  return null;
}

function sentenceOf({ ifText, thenText }: ActionRow): string {
  return ifText === '' ? thenText : `If ${ifText}, then ${thenText}`;
}
