import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { draftTalkRequest, draftTalkThanks } from '../../../../shared/domain/talk-letters.ts';
import { type TalkProgress, talkProgress } from '../../../../shared/domain/talk-progress.ts';
import { questionLines } from '../../../../shared/domain/talk-questions.ts';
import type { Talk, TalkStep, TalksPage } from '../../../../shared/network-talks.ts';
import { counted } from '../../../lib/counted.ts';
import { today } from '../../../lib/format.ts';
import { hereZone } from '../../../lib/here-zone.ts';
import { sayProblem, useTellWithUndo, useToldAfter } from '../../../lib/tell-with-undo.ts';
import { useFocusBack } from '../../../lib/use-focus-back.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { useTalkChanges } from '../api/talks.ts';
import { TalkDayForm } from './talk-day-form.tsx';
import { TalkHeld } from './talk-held.tsx';
import { type SaveLetter, TalkLetter } from './talk-letter.tsx';
import { TalkQuestions } from './talk-questions.tsx';
import { TalkText } from './talk-text.tsx';
import { TalkTimeForm } from './talk-time-form.tsx';
import { PROGRESS_WORDS, talkDays, thanksWords } from './talk-words.ts';
import classes from './talks.module.css';
import { useTalkTexts } from './use-talk-texts.ts';

type TalkItemProps = {
  talk: Talk;
  page: TalksPage;
  /** The letters of a person belong to the newest talk; once one is sent, it is among the touches. */
  isNewest: boolean;
  onRemoved: () => void;
};

const SAID: Record<TalkStep, [noted: string, takenBack: string]> = {
  asked: ['Noted as asked.', 'Taken back.'],
  declined: ['Closed. You asked, and that is what was in your hands.', 'The talk is open again.'],
  held: ['Noted that it took place.', 'Taken back.'],
  thanked: ['Noted as thanked.', 'Taken back.'],
};

/** One talk: the part that comes next is open, the others are folded away. */
export function TalkItem({ talk, page, isNewest, onRemoved }: TalkItemProps) {
  const { dateFormat } = useSettings();
  const saveRequest = useRef<SaveLetter>(null);
  const saveThanks = useRef<SaveLetter>(null);
  const texts = useTalkTexts(talk, [saveRequest, saveThanks]);
  const changes = useTalkChanges();
  const tell = useTellWithUndo();
  const toldAfter = useToldAfter();
  const { id, heldOn } = talk;
  // A step folds the part it was made in, and with it the button.
  const { place, focusBack } = useFocusBack<HTMLHeadingElement>();
  const progress = talkProgress(talk, Date.now());
  const { about, questions, learned, cameOfIt } = texts.value;
  const note = (step: TalkStep, on: string | null, keptMinutes: number | null = null) =>
    void texts.beforeChange((revision) =>
      changes.note.mutateAsync({ id, revision, step, on, keptMinutes }).then(() => {
        focusBack();
        tell(SAID[step][on === null ? 1 : 0]);
      }, sayProblem.onError),
    );
  const noted = { note, talk };

  return (
    <li className={classes.item}>
      <h5 ref={place} tabIndex={-1} className={classes.name}>
        {PROGRESS_WORDS[progress]}
      </h5>
      <p className={classes.meta}>{talkDays(talk, dateFormat, today(), hereZone)}</p>
      <Part title="About and questions" note={questionCount(questions)} isOpen={progress === 'preparing'}>
        <TextInput
          label="What you want to know about"
          placeholder="Planning in a harbour"
          maxLength={LIMITS.line}
          value={about}
          onChange={({ currentTarget }) => texts.change({ about: currentTarget.value })}
          onBlur={texts.flush}
        />
        <TalkQuestions
          value={questions}
          onChange={(changed) => texts.change({ questions: changed })}
          onBlur={texts.flush}
        />
      </Part>
      <Part title="Ask for it" note={talk.askedOn ? 'asked' : ''} isOpen={progress === 'preparing'}>
        {isNewest && !page.doNotContact && talk.askedOn === null ? (
          <TalkLetter
            contactId={talk.contactId}
            kind="talk_request"
            page={page}
            fresh={draftTalkRequest({ toName: page.name, about, minutes: talk.minutes })}
            ref={saveRequest}
          />
        ) : null}
        <Step {...noted} step="asked" on={talk.askedOn} label="Asked on" button="Mark as asked" />
      </Part>
      <Part title="Day and place" note="" isOpen={progress === 'asked' || progress === 'arranged'}>
        <TalkTimeForm
          key={`${talk.startsAt} ${talk.timeZone} ${talk.minutes} ${talk.place}`}
          talk={talk}
          onSave={(time) =>
            void texts.beforeChange((revision) =>
              changes.saveTime
                .mutateAsync({ id, revision, ...time })
                .then(() => tell('Day and place kept.'), sayProblem.onError),
            )
          }
        />
      </Part>
      <Part title="The talk" note="" isOpen={isDuring(progress)}>
        <TalkHeld key={talk.startsAt} talk={talk} onNote={note} />
        <TalkText
          label="What I learned"
          description="Among it: who else should I talk to?"
          value={learned}
          onChange={(changed) => texts.change({ learned: changed })}
          onBlur={texts.flush}
        />
      </Part>
      {heldOn === null ? null : (
        <>
          <Part title="Thanks" note={talk.thankedOn ? 'sent' : ''} isOpen={progress === 'held'}>
            <p className={classes.hint}>{thanksWords(heldOn, today(), dateFormat)}</p>
            {isNewest && !page.doNotContact && talk.thankedOn === null ? (
              <TalkLetter
                contactId={talk.contactId}
                kind="talk_thanks"
                page={page}
                fresh={draftTalkThanks({ toName: page.name })}
                ref={saveThanks}
              />
            ) : null}
            <Step
              {...noted}
              step="thanked"
              on={talk.thankedOn}
              label="Thanked on"
              button="Mark as thanked"
              min={heldOn}
            />
          </Part>
          <Part title="What came of it" note="" isOpen={progress === 'thanked'}>
            <TalkText
              label="What came of it"
              description="Later, and only if something did. People like to hear of it, too."
              value={cameOfIt}
              onChange={(changed) => texts.change({ cameOfIt: changed })}
              onBlur={texts.flush}
            />
          </Part>
        </>
      )}
      <AutosaveLine {...texts.line} />
      <div className={classes.buttons}>
        {progress === 'declined' ? (
          <Button size="sm" variant="subtle" onClick={() => note('declined', null)}>
            Open again
          </Button>
        ) : null}
        {heldOn === null && progress !== 'declined' ? (
          <Button size="sm" variant="subtle" onClick={() => note('declined', today())}>
            No talk came of it
          </Button>
        ) : null}
        <Button
          size="sm"
          variant="subtle"
          onClick={() =>
            void texts.beforeChange((revision) =>
              toldAfter(changes.remove.mutateAsync({ id, revision }).then(onRemoved), 'Talk removed.'),
            )
          }
        >
          Remove
        </Button>
      </div>
    </li>
  );
}

type PartProps = { title: string; note: string; isOpen: boolean; children: ReactNode };

/** Opens by itself when its turn comes, and is the person's to fold in between. */
function Part({ title, note, isOpen, children }: PartProps) {
  return (
    <details className={classes.part} open={isOpen}>
      <summary className={classes.summary}>
        {title}
        {note !== '' && <span className={classes.meta}> {note}</span>}
      </summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}

type StepProps = {
  talk: Talk;
  step: TalkStep;
  on: string | null;
  label: string;
  button: string;
  min?: string;
  note: (step: TalkStep, on: string | null) => void;
};

function Step({ step, on, label, button, min, note }: StepProps) {
  if (on !== null)
    return (
      <div className={classes.buttons}>
        <Button size="sm" variant="subtle" onClick={() => note(step, null)}>
          Take back “{step}”
        </Button>
      </div>
    );
  return (
    <TalkDayForm
      label={label}
      button={button}
      {...(min === undefined ? {} : { min })}
      onSubmit={(day) => note(step, day)}
    />
  );
}

function isDuring(progress: TalkProgress): boolean {
  return progress === 'over' || progress === 'held';
}

function questionCount(questions: string): string {
  const count = questionLines(questions).length;
  return count === 0 ? '' : counted(count, 'question');
}
