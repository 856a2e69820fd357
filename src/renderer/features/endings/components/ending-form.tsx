import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useMemo, useState } from 'react';
import { LIMITS } from '../../../../shared/applications.ts';
import { readSender } from '../../../../shared/domain/read-sender.ts';
import { type EndingDraft, type EndingPage, HOW_CAME } from '../../../../shared/endings.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatShortDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { KeepAsContact } from '../../../ui/keep-as-contact.tsx';
import { useEndingDraft } from '../api/draft.ts';
import { useSaveEnding } from '../api/ending.ts';
import { useReadSuggestion, useSuggestion } from '../api/suggest.ts';
import { useReadThemes, useThemes } from '../api/themes.ts';
import { ChoiceLine } from './ending-choice-line.tsx';
import {
  endingToSave,
  isRecorded,
  saidWords,
  savedFields,
  type ThemeChoice,
  themeChoices,
  withTheme,
} from './ending-fields.ts';
import classes from './ending-form.module.css';
import { EndingFormFoot } from './ending-form-foot.tsx';
import { EndingNotes } from './ending-notes.tsx';
import { endingVoice, HOW_CAME_WORDS, kindSentence } from './ending-words.ts';
import { SaidField } from './said-field.tsx';
import type { Highlight } from './said-segments.ts';
import { SaidWords } from './said-words.tsx';
import { ThemeChips } from './theme-chips.tsx';

const SUGGEST_AFTER_MS = 200;
const NOTHING_FOUND = { themes: [], kind: undefined };

/** Records how an application ended. All of it can be skipped; what is typed is kept while it is typed. */
export function EndingForm({ page }: { page: EndingPage }) {
  const { dateFormat } = useSettings();
  const save = useSaveEnding(page.applicationId);
  const readSuggestion = useReadSuggestion();
  const themes = useThemes();
  const readThemes = useReadThemes();
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState('');

  const saved = useMemo(() => savedFields(page), [page]);
  const draft = useEndingDraft(page, saved);
  const fields = draft.typed ?? saved;
  const words = saidWords(page);
  const voice = endingVoice(page.outcome);
  const day = today();

  const said = words?.text ?? fields.said;
  const [settled] = useDebouncedValue(fields.said, SUGGEST_AFTER_MS, { leading: true });
  const suggestion = useSuggestion(words ? '' : settled);
  const found =
    words === null && fields.said.trim() !== '' && suggestion.data ? suggestion.data : NOTHING_FOUND;
  const choices = themeChoices(page, fields, found.themes, themes);
  // Places in an older text would mark other words.
  const areInPlace = words !== null || (settled === fields.said && !suggestion.isPlaceholderData);
  const highlights = areInPlace ? choices.found.flatMap(asHighlight) : [];
  const kind = kindSentence(found.kind, page.outcome);
  const withThemes = !voice.isOwn || said.trim() !== '' || choices.found.length > 0;

  const change = (changes: Partial<EndingDraft>, atOnce = false) => {
    setProblem('');
    draft.change({ ...fields, ...changes });
    if (atOnce) void draft.flush();
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSaving) return;
    setIsSaving(true);
    setProblem('');
    try {
      const isUnread = words === null && fields.themes === null && fields.said.trim() !== '';
      const newest = isUnread ? (await readSuggestion(fields.said)).themes : found.themes;
      // A quick hand saves before the themes were read, and without them none would be kept.
      const chosen = themeChoices(page, fields, newest, await readThemes()).found;
      // A draft that arrived after the ending would come back as something not saved. Its own line says why it is not kept.
      if (!(await draft.flush())) return;
      const toSave = endingToSave(page, fields, chosen, day);
      const after = await save.mutateAsync({ ...toSave, draftRevision: draft.revision() });
      draft.clear();
      if (fields.note.trim() !== '') draft.change({ ...savedFields(after), note: fields.note });
    } catch (error) {
      setProblem(sentenceOf(error));
    } finally {
      setIsSaving(false);
    }
  }

  return (
    <form
      className={classes.form}
      onSubmit={submit}
      onBlur={() => void draft.flush()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          <p className={classes.lead}>{voice.lead}</p>
          {!voice.isOwn && (
            <ChoiceLine
              legend="How it came"
              choices={HOW_CAME.map((value) => ({ value, label: HOW_CAME_WORDS[value] }))}
              chosen={fields.howCame}
              onChoose={(value) => change({ howCame: HOW_CAME.find((one) => one === value) ?? null })}
            />
          )}
          {words ? (
            <div>
              <p className={classes.source}>
                <strong>They said</strong>{' '}
                {[words.who, formatShortDay(words.on, dateFormat)].filter(Boolean).join(', ')}. Kept word for
                word.
              </p>
              <SaidWords text={words.text} themes={highlights} />
              {words.who !== '' && (
                <KeepAsContact applicationId={page.applicationId} sender={readSender(words.who)} />
              )}
            </div>
          ) : (
            <SaidField
              value={fields.said}
              hint={voice.saidHint}
              quiet={voice.isOwn}
              themes={highlights}
              onChange={(text, atOnce) => change({ said: text }, atOnce)}
              onMail={(mail) =>
                change(
                  {
                    said: mail.text,
                    howCame: fields.howCame ?? 'email',
                    who: fields.who === '' ? mail.who.slice(0, LIMITS.line) : fields.who,
                    endedOn: fields.endedOn ?? (mail.on !== null && mail.on <= day ? mail.on : null),
                  },
                  true,
                )
              }
            />
          )}
          {kind !== '' && (
            <p role="status" className={classes.kind}>
              {kind}
            </p>
          )}
          <div className={classes.facts}>
            <DayField
              label={voice.isOwn ? 'On' : 'Date'}
              value={fields.endedOn ?? page.endedOn}
              max={day}
              onChange={(endedOn) => change({ endedOn })}
            />
            {!words && (
              <TextInput
                label="From whom"
                className={classes.who ?? ''}
                maxLength={LIMITS.line}
                value={fields.who}
                onChange={(event) => change({ who: event.currentTarget.value })}
              />
            )}
          </div>
          {page.ending && isRecorded(page) && (
            <EndingNotes
              applicationId={page.applicationId}
              ending={page.ending}
              text={fields.note}
              onText={(note) => change({ note })}
              onAdded={() => draft.change({ ...fields, note: '' })}
            />
          )}
        </div>
        {withThemes && (
          <ThemeChips
            text={said}
            found={choices.found}
            others={choices.others}
            sureness={fields.sureness}
            onTheme={(code, theme) =>
              change({ themes: withTheme(fields, choices.found, code, theme).themes })
            }
            onNone={() => change({ themes: [], sureness: null })}
            onSureness={(sureness) => change({ sureness })}
          />
        )}
      </div>
      <EndingFormFoot
        fields={fields}
        isRecorded={isRecorded(page)}
        draft={draft}
        problem={problem}
        isSaving={isSaving}
        wasSaved={save.isSuccess}
        onLook={(look, lookOn) => change({ look, lookOn })}
        onDiscard={() => void draft.discard().catch((error: unknown) => setProblem(sentenceOf(error)))}
      />
    </form>
  );
}

function asHighlight(choice: ThemeChoice): Highlight[] {
  return choice.number === null ? [] : [{ ...choice, number: choice.number }];
}
