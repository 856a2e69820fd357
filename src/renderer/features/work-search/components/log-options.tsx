import { NativeSelect } from '@mantine/core';
import { LOG_PRESETS, presetOf, SOURCES_READ_ON } from '../../../../shared/domain/work-search/presets.ts';
import { LOG_LANGUAGES, PRESET_CODES, type WorkSearchForm } from '../../../../shared/work-search.ts';
import { formatDay } from '../../../lib/format.ts';
import type { Choose } from '../../../lib/report-choice.ts';
import { PERIOD_REVERSED } from '../../../lib/report-period.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { QuickPeriods } from '../../../ui/report-options.tsx';
import { useLogForm, useSaveLogForm } from '../api/work-search.ts';
import { LANGUAGE_CHOICES } from './activity-words.ts';
import { type LogChoice, quickWeeks } from './log-choice.ts';
import classes from './log-options.module.css';
import { useLogChoice } from './use-log-choice.ts';

const FORMS = LOG_PRESETS.map(({ code, name }) => ({ value: code, label: name }));
const WEEK_STARTS = [
  { value: 'sunday', label: 'Sunday' },
  { value: 'monday', label: 'Monday' },
];

/** For which form, which weeks and in which language the log is. Form, language and first day are kept for the next time. */
export function LogOptions() {
  const { choice, choose } = useLogChoice();
  const { form } = useLogForm();
  const save = useSaveLogForm();
  // The address keeps what it names; the rest follows what is kept.
  const keep = (changes: Partial<WorkSearchForm>) => {
    save({ ...form, preset: choice.preset, language: choice.language, ...changes });
    choose({ preset: null, lang: null, week: null });
  };
  return (
    <div className={classes.options}>
      <NativeSelect
        label="Form"
        data={FORMS}
        value={choice.preset}
        onChange={({ currentTarget }) => {
          const preset = PRESET_CODES.find((code) => code === currentTarget.value) ?? 'us';
          keep({ preset, weekStart: null });
        }}
      />
      <Weeks choice={choice} choose={choose} />
      <div className={classes.pair}>
        <NativeSelect
          label="Language of field names"
          data={LANGUAGE_CHOICES}
          value={choice.language}
          onChange={({ currentTarget }) =>
            keep({
              language: LOG_LANGUAGES.find((one) => one === currentTarget.value) ?? 'en',
              weekStart: choice.weekStart,
            })
          }
        />
        <NativeSelect
          label="A week begins on"
          data={WEEK_STARTS}
          value={choice.weekStart}
          onChange={({ currentTarget }) =>
            keep({ weekStart: currentTarget.value === 'sunday' ? 'sunday' : 'monday' })
          }
        />
      </div>
      <AboutForm choice={choice} />
    </div>
  );
}

type WeeksProps = { choice: LogChoice; choose: Choose };

function Weeks({ choice, choose }: WeeksProps) {
  const { from, to, weekStart } = choice;
  return (
    <fieldset className={classes.group}>
      <legend>Weeks</legend>
      <QuickPeriods periods={quickWeeks(useDay(), weekStart)} chosen={choice} onChoose={choose} />
      <div className={`${classes.pair} ${classes.days}`}>
        <DayField label="From" value={from} onChange={(day) => choose({ from: day })} />
        <DayField
          label="To"
          value={to}
          onChange={(day) => choose({ to: day })}
          error={from > to && PERIOD_REVERSED}
        />
      </div>
      <p className={classes.hint}>Always whole weeks: days in between become the week they lie in.</p>
    </fieldset>
  );
}

/** What is known of the form, from where, and what is not known. */
function AboutForm({ choice }: { choice: LogChoice }) {
  const { dateFormat } = useSettings();
  const { amount, sources, name } = presetOf(choice.preset);
  return (
    <section className={classes.about} aria-label={`About the form: ${name}`}>
      <p>
        <strong>Not confirmed by the agency.</strong> Check with yours what it wants, and on which day a week
        begins.
      </p>
      <p>{amount} Rebound counts and never says whether it is enough.</p>
      <p>Read on {formatDay(SOURCES_READ_ON, dateFormat)}, from copies that can be older:</p>
      <ul>
        {sources.map(({ url, secondHand }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
            {secondHand && ' (second hand)'}
          </li>
        ))}
      </ul>
    </section>
  );
}
