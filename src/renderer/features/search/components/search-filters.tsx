import { DayField } from '../../../ui/day-field.tsx';
import { ORDERS, type SearchFilter, SPANS } from './search-filter.ts';
import classes from './search-filters.module.css';
import { GROUP_WORDS } from './search-words.ts';

type Props = { filter: SearchFilter; onChange: (filter: SearchFilter) => void };

/** What narrows and orders the hits, all of it in view; Tab leads here from the text. */
export function SearchFilters({ filter, onChange }: Props) {
  const set = (changes: Partial<SearchFilter>) => onChange({ ...filter, ...changes });
  return (
    <div className={classes.filters}>
      <fieldset className={classes.row}>
        <legend className="visually-hidden">Only in</legend>
        {GROUP_WORDS.map(({ value, label }) => {
          const isOn = filter.groups.includes(value);
          return (
            <button
              key={value}
              type="button"
              className={classes.choice}
              aria-pressed={isOn}
              onClick={() =>
                set({
                  groups: isOn ? filter.groups.filter((one) => one !== value) : [...filter.groups, value],
                })
              }
            >
              {label}
            </button>
          );
        })}
      </fieldset>
      <Radios
        legend="Order"
        name="search-order"
        options={ORDERS}
        value={filter.order}
        onChoose={(order) => set({ order })}
      />
      <Radios
        legend="When"
        name="search-span"
        options={SPANS}
        value={filter.span}
        onChoose={(span) => set({ span })}
      />
      {filter.span === 'days' && (
        <div className={classes.days}>
          <DayField label="From" value={filter.from} onChange={(from) => set({ from })} />
          <DayField label="To" value={filter.to} onChange={(to) => set({ to })} />
        </div>
      )}
    </div>
  );
}

type RadiosProps<Value extends string> = {
  legend: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
};

function Radios<Value extends string>({ legend, name, options, value, onChoose }: RadiosProps<Value>) {
  return (
    <fieldset className={classes.row}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.choice}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
