import { Anchor, Button, Textarea, TextInput } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { LIMITS } from '../../../../shared/applications.ts';
import type { LetterTemplate } from '../../../../shared/materials.ts';
import { useAutosaved } from '../../../lib/use-autosaved.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { AutosaveLine } from '../../../ui/autosave-line.tsx';
import { saveTemplateAtOnce, useTemplateChanges, useTemplates } from '../api/letters.ts';
import classes from './materials-tab.module.css';

/** A letter to write from, at `/growth/materials/letters/:id`. */
export function TemplateView() {
  const { id } = useParams();
  const { data: templates } = useTemplates();
  const template = templates?.find((one) => String(one.id) === id);
  return (
    <div className={classes.screen}>
      <p className={classes.hint}>
        <Anchor component={Link} to="/growth/materials">
          All materials
        </Anchor>
      </p>
      {templates && !template && <p>This letter is not there any more.</p>}
      {template && <TemplateEditor key={template.id} template={template} />}
    </div>
  );
}

function TemplateEditor({ template }: { template: LetterTemplate }) {
  const { id, revision, name, body } = template;
  const { save, remove } = useTemplateChanges();
  const leaveAndRemove = useLeaveAndRemove();
  const letter = useAutosaved<{ name: string; body: string }>({
    stored: { name, body },
    revision,
    save: (value, known) => save.mutateAsync({ ...named(value), id, revision: known }),
    sendLast: (value, revisions) => {
      for (const known of revisions) saveTemplateAtOnce({ ...named(value), id, revision: known });
    },
  });
  const { value } = letter;
  const leave = () => void letter.flush();
  async function removeIt() {
    await letter.flush();
    const known = letter.currentRevision();
    leaveAndRemove('/growth/materials', () => remove.mutateAsync({ id, revision: known }), 'Letter removed.');
  }
  return (
    <div className={classes.form}>
      <TextInput
        label="Name"
        maxLength={200}
        value={value.name}
        onBlur={leave}
        onChange={(event) => letter.change({ ...value, name: event.currentTarget.value })}
      />
      <Textarea
        label="The letter"
        description="Fields: {company}, {role}, {name} (whom you met last), {place}, {date}. Any other word in braces becomes a blank to fill."
        autosize
        minRows={12}
        maxLength={LIMITS.note}
        value={value.body}
        onBlur={leave}
        onChange={(event) => letter.change({ ...value, body: event.currentTarget.value })}
      />
      <AutosaveLine
        state={letter.state}
        onTryAgain={() => void letter.flush()}
        onKeepMine={letter.keepMine}
        onShowStored={letter.showStored}
      />
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={() => void removeIt()}>
          Remove this letter
        </Button>
      </div>
    </div>
  );
}

function named<Value extends { name: string }>(value: Value): Value {
  return { ...value, name: value.name.trim() || 'My letter' };
}
