import { memo } from 'react';
import { Link } from 'react-router';
import { type EndingList, type EndingRow, GRADES } from '../../../../shared/endings.ts';
import { formatDay, formatShortDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { CONTROL_WORDS, ControlSign } from '../../../ui/control-sign.tsx';
import type { ChangeLook } from './endings-list-changes.ts';
import { EndingsListMenu } from './endings-list-menu.tsx';
import { endingAddress, HOW_CAME_WORDS, stateWords } from './endings-list-words.ts';
import classes from './endings-screen.module.css';
import { GradeSign } from './explorer-grade.tsx';
import { GRADE_NAMES } from './explorer-words.ts';

type EndingsListRowProps = {
  row: EndingRow;
  list: EndingList;
  index: number;
  count: number;
  /** Pixels from the top of the list. */
  start: number;
  measure: (element: HTMLElement | null) => void;
  onFocus: () => void;
  onChange: ChangeLook;
  onAskDay: () => void;
};

/** One ending: what it was, how it came, its first words, who says what about it, and what was done so far. */
export const EndingsListRow = memo(function EndingsListRow(props: EndingsListRowProps) {
  const { row, list, index, count, start, measure } = props;
  const { dateFormat } = useSettings();
  const facts = [row.outcomeName, formatDay(row.endedOn, dateFormat)];
  if (row.howCame) facts.push(HOW_CAME_WORDS[row.howCame]);
  if (list === 'later' && row.lookOn) facts.push(`back on ${formatShortDay(row.lookOn, dateFormat)}`);
  return (
    <li
      ref={measure}
      data-index={index}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
      aria-posinset={index + 1}
      aria-setsize={count}
      onFocus={props.onFocus}
    >
      <div>
        <div className={classes.head}>
          <Link to={endingAddress(row.applicationId)} className={classes.role}>
            {row.role}
          </Link>
          <span className={classes.company}>{row.company}</span>
          <span className={classes.facts}>{facts.join(', ')}</span>
        </div>
        {row.saidStart !== '' && <p className={classes.said}>{row.saidStart}</p>}
        <Themes themes={row.themes} />
      </div>
      <div className={classes.aside}>
        <span className={classes.states}>
          {stateWords(row).map((words) => (
            <span key={words}>{words}</span>
          ))}
        </span>
        <EndingsListMenu row={row} list={list} onChange={props.onChange} onAskDay={props.onAskDay} />
      </div>
    </li>
  );
});

function Themes({ themes }: { themes: EndingRow['themes'] }) {
  if (themes.length === 0)
    return (
      <p className={classes.themes}>
        <span className={classes.theme}>
          <ControlSign control="unknown" />
          No reason was given
        </span>
      </p>
    );
  return (
    <ul className={classes.themes}>
      {GRADES.flatMap((grade) =>
        themes
          .filter((theme) => theme.grade === grade)
          .map((theme) => (
            <li key={`${grade} ${theme.code}`} className={classes.theme}>
              <GradeSign grade={grade} />
              <span className="visually-hidden">{GRADE_NAMES[grade]}: </span>
              <ControlSign control={theme.control} />
              {theme.name}
              <span className="visually-hidden">, {CONTROL_WORDS[theme.control]}</span>
            </li>
          )),
      )}
    </ul>
  );
}
