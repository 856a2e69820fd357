import { Button, Checkbox, Group, Modal, Radio } from '@mantine/core';
import { useRef, useState } from 'react';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { makeOnce } from '../../../lib/once.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { showNotice } from '../../../ui/notice-store.ts';
import { takePeople } from '../api/exchange.ts';
import classes from './exchange.module.css';
import { counted } from './exchange-words.ts';

type Props = {
  /** The chosen people; null: everybody. */
  ids: readonly number[] | null;
};

const NOTHING_TICKED = { withNote: false, withToldMe: false, withCanOffer: false };
const TICKS = [
  ['withNote', 'Notes'],
  ['withToldMe', 'What they told me'],
  ['withCanOffer', 'What I can offer'],
] as const satisfies readonly (readonly [keyof typeof NOTHING_TICKED, string])[];

/** A button that saves people as a file for an address book or a spreadsheet. */
export function ExportPeople({ ids }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setIsOpen(true)}>
        Save people as a file
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title="Save people as a file"
        size="32rem"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <ExportForm ids={ids} onDone={() => setIsOpen(false)} />
      </Modal>
    </>
  );
}

function ExportForm({ ids, onDone }: Props & { onDone: () => void }) {
  const [kind, setKind] = useState<'vcard' | 'csv'>('vcard');
  const [ticked, setTicked] = useState(NOTHING_TICKED);
  const [problem, setProblem] = useState<string | null>(null);
  const once = useRef(makeOnce());

  async function save(): Promise<boolean> {
    setProblem(null);
    try {
      const { text, count } = await takePeople({ ids, kind, ...ticked });
      if (count === 0) {
        setProblem('There is nobody to save.');
        return false;
      }
      saveFile(new Blob([text]), `People ${today()}.${kind === 'csv' ? 'csv' : 'vcf'}`);
      showNotice({ message: `${counted(count, 'person is', 'people are')} in the file` });
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
        {ids === null ? 'Everybody' : counted(ids.length, 'chosen person', 'chosen people')}, with name, role,
        company, e-mail, phone and link. Whoever can open the file can read it.
      </p>
      <Radio.Group
        label="Kind of file"
        value={kind}
        onChange={(value) => setKind(value === 'csv' ? 'csv' : 'vcard')}
      >
        <div className={classes.choices}>
          <Radio value="vcard" label="vCard, for address books" />
          <Radio value="csv" label="CSV, for spreadsheets" />
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
