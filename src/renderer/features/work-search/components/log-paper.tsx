import { cellLines } from '../../../../shared/domain/work-search/log-cells.ts';
import type { LogColumn } from '../../../../shared/domain/work-search/log-columns.ts';
import { countsLine } from '../../../../shared/domain/work-search/log-counts.ts';
import { footerCounts, type LogWeek } from '../../../../shared/domain/work-search/log-weeks.ts';
import { PAGE_WORDS } from '../../../../shared/domain/work-search/log-words.ts';
import { type LogPreset, presetOf, SOURCES_READ_ON } from '../../../../shared/domain/work-search/presets.ts';
import type { Activity, LogLanguage } from '../../../../shared/work-search.ts';
import type { LogChoice } from './log-choice.ts';
import classes from './log-paper.module.css';

type LogPaperProps = {
  weeks: readonly LogWeek<Activity>[];
  choice: LogChoice;
  /** As it stands on reports; empty leaves a line to write on. */
  name: string;
  day: (on: string) => string;
};

/** The log on paper: each week begins a page. A number of the person is never stored, so there is a line for it. */
export function LogPaper({ weeks, choice, name, day }: LogPaperProps) {
  const { language } = choice;
  const preset = presetOf(choice.preset);
  return (
    <article className={classes.document} lang={language}>
      {weeks.map((week, at) => (
        <section
          key={week.from}
          className={at === 0 ? undefined : 'page-start'}
          aria-label={weekWords(week, language, day)}
        >
          <header className={classes.head}>
            {at === 0 ? (
              <h1 className={classes.title}>{PAGE_WORDS.title[language]}</h1>
            ) : (
              <p className={classes.title}>{PAGE_WORDS.title[language]}</p>
            )}
            <p className={classes.preset}>{preset.printed}</p>
          </header>
          <div className={classes.blanks}>
            <Blank label={PAGE_WORDS.name[language]}>{name}</Blank>
            <Blank label={PAGE_WORDS.number[language]} />
          </div>
          <WeekTable week={week} preset={preset} choice={choice} day={day} />
          <Foot week={week} preset={preset} language={language} day={day} />
        </section>
      ))}
    </article>
  );
}

type PartProps = { week: LogWeek<Activity>; preset: LogPreset; day: (on: string) => string };

function WeekTable({ week, preset, choice, day }: PartProps & { choice: LogChoice }) {
  const { columns } = preset;
  const { language, weekStart } = choice;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const printing = { columns, language, day };
  return (
    <table className={classes.table}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.cell} style={{ width: `${(100 * column.width) / width}%` }} />
        ))}
      </colgroup>
      <thead>
        {/* In the head, so that it stands on every page the week goes on to. */}
        <tr>
          <th colSpan={columns.length} scope="colgroup" className={classes.week}>
            {weekWords(week, language, day)}{' '}
            <span className={classes.begins}>({PAGE_WORDS[weekStart][language]})</span>
          </th>
        </tr>
        <tr>
          {columns.map((column) => (
            <th key={column.cell} scope="col">
              {column.name[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {week.entries.map((activity) => (
          <tr key={activity.id}>
            {columns.map(({ cell }: LogColumn) => (
              <td key={cell}>
                {cellLines(activity, cell, printing).map((line, at) => (
                  // Lines of one cell can be alike, and never move.
                  <span key={at} className={classes.line}>
                    {line}
                  </span>
                ))}
              </td>
            ))}
          </tr>
        ))}
        {week.entries.length === 0 && (
          <tr>
            <td colSpan={columns.length}>{PAGE_WORDS.nothing[language]}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Foot({ week, preset, language, day }: PartProps & { language: LogLanguage }) {
  return (
    <footer className={classes.foot}>
      <p className={classes.counts}>{countsLine(footerCounts(week.entries), language)}</p>
      <div className={classes.blanks}>
        <Blank label={PAGE_WORDS.signature[language]} />
        <Blank label={PAGE_WORDS.signedOn[language]} />
      </div>
      <p className={classes.source}>
        {PAGE_WORDS.source[language]}{' '}
        {preset.sources
          .map(({ url, secondHand }) => (secondHand ? `${url} (${PAGE_WORDS.secondHand[language]})` : url))
          .join(', ')}
        , {PAGE_WORDS.readOn[language]} {day(SOURCES_READ_ON)}. {PAGE_WORDS.unconfirmed[language]}
      </p>
    </footer>
  );
}

function Blank({ label, children = '' }: { label: string; children?: string }) {
  return (
    <p className={classes.blank}>
      <span className={classes.label}>{label}</span>
      <span className={classes.written}>{children}</span>
    </p>
  );
}

function weekWords(week: LogWeek<Activity>, language: LogLanguage, day: (on: string) => string): string {
  return `${PAGE_WORDS.week[language]} ${day(week.from)} ${PAGE_WORDS.to[language]} ${day(week.to)}`;
}
