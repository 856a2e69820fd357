import { Button, Checkbox, Group, Modal, Radio } from '@mantine/core';
import { useRef, useState } from 'react';
import { counted } from '../../../lib/counted.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { makeOnce } from '../../../lib/once.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { type FileKind, takePeople } from '../api/exchange.ts';
import classes from './exchange.module.css';

type Props = {
  /** How many people there are. */
  all: number;
  /** Those the list shows; asked for when the form opens. */
  shown: () => number[];
};

const KINDS = [
  ['3.0', 'vCard 3, for most address books'],
  ['4.0', 'vCard 4, for newer address books'],
  ['csv', 'CSV, for spreadsheets'],
] as const satisfies readonly (readonly [FileKind, string])[];

const NOTHING_TICKED = { withNote: false, withToldMe: false, withCanOffer: false };
const TICKS = [
  ['withNote', 'Notes'],
  ['withToldMe', 'What they told me'],
  ['withCanOffer', 'What I can offer'],
] as const satisfies readonly (readonly [keyof typeof NOTHING_TICKED, string])[];

/** A button that saves people as a file for an address book or a spreadsheet. */
export function ExportPeople(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setIsOpen(true)}>
        Save people as a file
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title="Save people as a file" size="32rem">
        <ExportForm {...props} onDone={() => setIsOpen(false)} />
      </Modal>
    </>
  );
}

function ExportForm({ all, shown, onDone }: Props & { onDone: () => void }) {
  const [kind, setKind] = useState<FileKind>('3.0');
  const [shownIds] = useState(shown);
  const [onlyShown, setOnlyShown] = useState(false);
  const [ticked, setTicked] = useState(NOTHING_TICKED);
  const [problem, setProblem] = useState<string | null>(null);
  const once = useRef(makeOnce());

  async function save(): Promise<boolean> {
    setProblem(null);
    try {
      const { text, count } = await takePeople({ ids: onlyShown ? shownIds : null, kind, ...ticked });
      if (count === 0) {
        setProblem('There is nobody to save.');
        return false;
      }
      saveFile(new Blob([text]), `People ${today()}.${kind === 'csv' ? 'csv' : 'vcf'}`);
      showNotice({ message: `${counted(count, 'person is', 'people are')} in the file.` });
      onDone();
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    }
  }
  return (
    <div className={classes.part}>
      <p>
        Name, role, company, e-mail, phone and link of each person. Whoever can open the file can read it.
      </p>
      {shownIds.length > 0 && shownIds.length < all && (
        <Radio.Group
          label="Whom"
          value={onlyShown ? 'shown' : 'all'}
          onChange={(value) => setOnlyShown(value === 'shown')}
        >
          <div className={classes.choices}>
            <Radio value="all" label={`Everybody, ${counted(all, 'person', 'people')}`} />
            <Radio
              value="shown"
              label={`Those the list shows, ${counted(shownIds.length, 'person', 'people')}`}
            />
          </div>
        </Radio.Group>
      )}
      <Radio.Group
        label="Kind of file"
        value={kind}
        onChange={(value) => setKind(KINDS.find(([one]) => one === value)?.[0] ?? '3.0')}
      >
        <div className={classes.choices}>
          {KINDS.map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox.Group
        label="Left out unless you tick it"
        value={TICKS.flatMap(([key]) => (ticked[key] ? [key] : []))}
      >
        <div className={classes.choices}>
          {TICKS.map(([key, label]) => (
            <Checkbox
              key={key}
              value={key}
              label={label}
              checked={ticked[key]}
              onChange={(event) => setTicked({ ...ticked, [key]: event.currentTarget.checked })}
            />
          ))}
        </div>
      </Checkbox.Group>
      {problem && <p role="alert">{problem}</p>}
      <Group justify="flex-end" gap="sm">
        <Button onClick={onDone}>Cancel</Button>
        <Button variant="filled" onClick={() => void once.current(save)}>
          Save the file
        </Button>
      </Group>
    </div>
  );
}
