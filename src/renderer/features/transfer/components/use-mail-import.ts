import { useEffect, useState } from 'react';
import type { KeptMails, MailReading, ReadMail } from '../../../../shared/transfer-mails.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { today } from '../../../lib/format.ts';
import { useTellWithUndo } from '../../../lib/tell-with-undo.ts';
import { type MailSource, readMailSources, useKeepMails } from '../api/mails.ts';
import { amount } from './import-words.ts';

/** Where an e-mail goes; null: it is left out. */
type Choice = { applicationId: number; name: string } | null;
export type MailRow = { key: number; fileName: string; mail: ReadMail; choice: Choice };
type Refused = { key: number; fileName: string; sentence: string };

/** Everything the import of saved e-mails knows and can do; nothing is written before `keep`. */
export function useMailImport(sources: readonly MailSource[]) {
  const [rows, setRows] = useState<MailRow[]>([]);
  const [refused, setRefused] = useState<Refused[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [result, setResult] = useState<{ kept: KeptMails; rows: MailRow[] } | null>(null);
  const keep = useKeepMails();
  const tell = useTellWithUndo();
  const done = rows.length + refused.length;

  useEffect(() => {
    const stop = new AbortController();
    let at = 0;
    const take = (readings: MailReading[]) => {
      const named = readings.map((reading, place) => ({
        key: at + place,
        fileName: sources[at + place]?.fileName ?? '',
        reading,
      }));
      at += readings.length;
      setRows((before) => [
        ...before,
        ...named.flatMap(({ reading, ...file }) =>
          'refused' in reading ? [] : [{ ...file, mail: reading, choice: firstChoice(reading) }],
        ),
      ]);
      setRefused((before) => [
        ...before,
        ...named.flatMap(({ reading, ...file }) =>
          'refused' in reading ? [{ ...file, sentence: reading.refused }] : [],
        ),
      ]);
    };
    setRows([]);
    setRefused([]);
    readMailSources(sources, take, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) setProblem(`${sentenceOf(error)} Nothing was brought in.`);
    });
    return () => stop.abort();
  }, [sources]);

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
            setResult({ kept, rows: rows.filter(({ choice }) => choice !== null) });
            if (kept.kept > 0) tell(`${amount(kept.kept, 'e-mail', 'e-mails')} brought in.`);
          },
        },
      );
    },
  };
}

/** Only what is sure and not there yet; everything else waits for the person. */
function firstChoice({ proposals, sure }: ReadMail): Choice {
  const found = proposals.find(({ applicationId, isKept }) => applicationId === sure && !isKept);
  return found ? { applicationId: found.applicationId, name: found.name } : null;
}
