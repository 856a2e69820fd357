import type { MockInterview, ShownRating } from '../../../../shared/practice-mocks.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { useRateMock } from '../api/mocks.ts';
import classes from './mock-ratings.module.css';
import practice from './practice.module.css';
import { SHOWN_NAMES, SHOWN_RATINGS } from './practice-words.ts';

type Side = { personId: number | null; name: string };

/** Each one's view beside the others, row by row; nothing is added up. */
export function MockRatings({ mock }: { mock: MockInterview }) {
  const sides: Side[] = [
    { personId: null, name: 'You' },
    ...mock.people.map(({ id, name }) => ({ personId: id, name })),
  ];
  if (mock.competencies.length === 0) return null;
  return (
    <section className={practice.part} aria-labelledby="mock-ratings">
      <h4 id="mock-ratings" className={practice.title}>
        What each of you saw
      </h4>
      <p className={practice.hint}>
        Where you differ is worth a talk. Any place may stay empty, and nothing is added up.
      </p>
      <ul className={classes.anchors} aria-label="What the numbers mean">
        {SHOWN_RATINGS.map((rating) => (
          <li key={rating}>
            <strong>{rating}</strong> {SHOWN_NAMES[rating]}
          </li>
        ))}
      </ul>
      <div className={classes.scroll}>
        <table className={classes.table} aria-labelledby="mock-ratings">
          <thead>
            <tr>
              <td />
              {sides.map(({ personId, name }) => (
                <th key={personId ?? 0} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mock.competencies.map((competency) => (
              <tr key={competency}>
                <th scope="row">{competency}</th>
                {sides.map((side) => (
                  <td key={side.personId ?? 0}>
                    <Steps mock={mock} competency={competency} side={side} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Steps({ mock, competency, side }: { mock: MockInterview; competency: string; side: Side }) {
  const rate = useRateMock();
  const { personId, name } = side;
  const value = mock.ratings.find(
    (one) => one.competency === competency && one.personId === personId,
  )?.rating;
  const choose = (rating: ShownRating) =>
    rate.mutate(
      { mockId: mock.id, competency, personId, rating: rating === value ? null : rating },
      { onError: (error) => showNotice({ message: sentenceOf(error) }) },
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere
    <div role="group" aria-label={`${competency}, ${name}`} className={classes.steps}>
      {SHOWN_RATINGS.map((rating) => (
        <button
          key={rating}
          type="button"
          className={classes.step}
          aria-pressed={value === rating}
          aria-label={`${rating}, ${SHOWN_NAMES[rating]}`}
          onClick={() => choose(rating)}
        >
          {rating}
        </button>
      ))}
    </div>
  );
}
