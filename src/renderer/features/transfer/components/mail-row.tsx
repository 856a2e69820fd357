import { NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import type { MailReason } from '../../../../shared/domain/match-mail.ts';
import { formatDay } from '../../../lib/format.ts';
import { useApplicationChoices } from '../../../lib/use-application-choices.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import classes from './mails.module.css';
import type { MailRow as Row } from './use-mail-import.ts';

const LEAVE_OUT = 'leave out';
const ANOTHER = 'another';

const WHY: Record<MailReason, string> = {
  person: 'Somebody of this application wrote it or got it.',
  address: 'It came from or went to this company.',
  company: 'It names this company.',
  role: 'It names this role.',
};

type MailRowProps = { row: Row; onChoose: (choice: Row['choice']) => void };

/** One saved e-mail and the application it goes to. */
export function MailRow({ row: { mail, fileName, choice }, onChoose }: MailRowProps) {
  const { dateFormat } = useSettings();
  const [isOther, setIsOther] = useState(false);
  const name = mail.subject || 'No subject';
  const proposal = mail.proposals.find(({ applicationId }) => applicationId === choice?.applicationId);
  const kept = mail.proposals.find(({ isKept }) => isKept);
  const isProposed = choice === null || proposal !== undefined;
  const choose = (value: string) => {
    setIsOther(value === ANOTHER);
    const found = mail.proposals.find(({ applicationId }) => String(applicationId) === value);
    onChoose(found ? { applicationId: found.applicationId, name: found.name } : null);
  };
  return (
    <li className={classes.mail}>
      <div className={classes.words}>
        <h3 className={classes.subject}>{name}</h3>
        <p className={classes.meta}>
          <span>{mail.sender.name || mail.sender.email || 'Unknown sender'}</span>
          <span>{mail.on === null ? 'No day in it, today is used' : formatDay(mail.on, dateFormat)}</span>
          {mail.readsLikeNo && <span>Reads like a no</span>}
          {mail.hasInvitation && <span>Holds an invitation</span>}
          <span className={classes.file}>{fileName}</span>
        </p>
        <p className={classes.excerpt}>{mail.excerpt}</p>
        {mail.isCut && <p className={classes.meta}>It is very long; its first 20,000 characters are kept.</p>}
      </div>
      <div className={classes.place}>
        <NativeSelect
          label="Belongs to"
          aria-label={`Belongs to: ${name}`}
          value={isOther || !isProposed ? ANOTHER : String(choice?.applicationId ?? LEAVE_OUT)}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={[
            ...mail.proposals.map((one) => ({ value: String(one.applicationId), label: one.name })),
            { value: ANOTHER, label: 'Another application…' },
            { value: LEAVE_OUT, label: 'Leave out' },
          ]}
        />
        {isOther && <OtherApplication name={name} choice={choice} onChoose={onChoose} />}
        {proposal && <p className={classes.meta}>{WHY[proposal.why]}</p>}
        {choice === null && kept && <p className={classes.meta}>In the timeline of {kept.name} already.</p>}
      </div>
    </li>
  );
}

type OtherProps = { name: string; choice: Row['choice']; onChoose: (choice: Row['choice']) => void };

function OtherApplication({ name, choice, onChoose }: OtherProps) {
  // An old e-mail is often about one that is put away.
  const choices = useApplicationChoices({ withArchived: true }) ?? [];
  return (
    <Select
      aria-label={`Application for: ${name}`}
      placeholder="Role or company"
      data={choices.map(({ id, name: label }) => ({ value: String(id), label }))}
      value={choice === null ? null : String(choice.applicationId)}
      searchable
      autoFocus
      limit={30}
      nothingFoundMessage={choices.length === 0 ? null : 'Nothing with these words.'}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={(value) => {
        const found = choices.find(({ id }) => String(id) === value);
        onChoose(found ? { applicationId: found.id, name: found.name } : null);
      }}
    />
  );
}
