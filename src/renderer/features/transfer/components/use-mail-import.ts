import { useEffect, useState } from 'react';
import type { KeptMails, ReadMail } from '../../../../shared/transfer-mails.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { createMailReader, type MailSource, useKeepMails } from '../api/mails.ts';
import { amount } from './import-words.ts';

/** Where an e-mail goes; null: it is left out. */
type Choice = { applicationId: number; name: string } | null;
export type MailRow = { key: number; fileName: string; mail: ReadMail; choice: Choice };
type Refused = { key: number; fileName: string; sentence: string };

/** Everything the import of saved e-mails knows and can do; nothing is written before `keep`. */
export function useMailImport(sources: readonly MailSource[], onDone: () => void) {
  const [rows, setRows] = useState<MailRow[]>([]);
  const [refused, setRefused] = useState<Refused[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [result, setResult] = useState<{ kept: KeptMails; rows: MailRow[] } | null>(null);
  const keep = useKeepMails();
  const tell = useTellWithUndo();
  const done = rows.length + refused.length;

  const [reader] = useState(() =>
    createMailReader(
      (read) => {
        const mails = read.flatMap(({ fileName, reading }) =>
          'refused' in reading ? [] : [{ fileName, mail: reading, choice: firstChoice(reading) }],
        );
        const others = read.flatMap(({ fileName, reading }) =>
          'refused' in reading ? [{ fileName, sentence: reading.refused }] : [],
        );
        setRows((before) => [...before, ...numbered(mails, before.length)]);
        setRefused((before) => [...before, ...numbered(others, before.length)]);
      },
      (error) => setProblem(`${sentenceOf(error)} Nothing was brought in.`),
    ),
  );
  useEffect(() => {
    reader.read(sources);
    return reader.stop;
  }, [reader, sources]);

  const chosen = rows.flatMap(({ mail, choice }) =>
    choice === null ? [] : [{ applicationId: choice.applicationId, on: mail.on ?? today(), text: mail.text }],
  );
  return {
    rows,
    refused,
    done,
    isReading: problem === null && done < sources.length,
    problem: problem ?? (keep.error ? sentenceOf(keep.error) : null),
    result,
    chosenCount: chosen.length,
    isKeeping: keep.isPending,
    choose(key: number, choice: Choice) {
      setRows((before) => before.map((row) => (row.key === key ? { ...row, choice } : row)));
    },
    keep() {
      keep.mutate(
        { mails: chosen },
        {
          onSuccess: (kept) => {
            onDone();
            setResult({ kept, rows: rows.filter(({ choice }) => choice !== null) });
            if (kept.kept > 0) tell(`${amount(kept.kept, 'e-mail', 'e-mails')} brought in.`);
          },
        },
      );
    },
  };
}

function numbered<Item>(items: readonly Item[], from: number): (Item & { key: number })[] {
  return items.map((item, at) => ({ ...item, key: from + at }));
}

/** Only what is sure and not there yet; everything else waits for the person. */
function firstChoice({ proposals, sure }: ReadMail): Choice {
  const found = proposals.find(({ applicationId, isKept }) => applicationId === sure && !isKept);
  return found ? { applicationId: found.applicationId, name: found.name } : null;
}
