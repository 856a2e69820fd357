import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { MATERIAL_KINDS, type Material } from '../../../../shared/materials.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useMaterials } from '../api/materials.ts';
import { MaterialForm } from './material-form.tsx';
import { KIND_HEADINGS, sentWords, versionName } from './material-words.ts';
import classes from './materials-tab.module.css';
import { RemovedPart } from './removed-part.tsx';
import { TemplatesPart } from './templates-part.tsx';

/** Every material by kind, and the person's own letters to write from. */
export function MaterialsList() {
  const [isAdding, setIsAdding] = useState(false);
  const { data: materials, error } = useMaterials();
  const add = (
    <Button variant="filled" onClick={() => setIsAdding(true)}>
      Add a material
    </Button>
  );
  return (
    <div className={classes.screen}>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {isAdding ? (
        <MaterialForm onDone={() => setIsAdding(false)} />
      ) : (
        materials && materials.length > 0 && <div className={classes.buttons}>{add}</div>
      )}
      {materials?.length === 0 && !isAdding && (
        <EmptyState title="What you send" action={add}>
          Keep your resumes, letters and portfolios here in versions, so that you always know which one went
          where, and what an advert asks for that it does not show yet.
        </EmptyState>
      )}
      {MATERIAL_KINDS.map((kind) => {
        const some = (materials ?? []).filter((material) => material.kind === kind);
        return some.length === 0 ? null : (
          <section key={kind} className={classes.part} aria-labelledby={`materials-${kind}`}>
            <h3 id={`materials-${kind}`} className={classes.title}>
              {KIND_HEADINGS[kind]}
            </h3>
            <ul className={classes.list}>
              {some.map((material) => (
                <MaterialRow key={material.id} material={material} />
              ))}
            </ul>
          </section>
        );
      })}
      {materials && <TemplatesPart />}
      {materials && <RemovedPart />}
    </div>
  );
}

function MaterialRow({ material }: { material: Material }) {
  const { dateFormat } = useSettings();
  const { id, name, versions, openNotes } = material;
  const [newest] = versions;
  return (
    <li className={classes.row}>
      <Link to={`/growth/materials/${id}`} className={classes.name}>
        {name}
      </Link>
      <span className={classes.meta}>
        {newest
          ? `${versionName(newest)}, ${formatDay(newest.madeOn, dateFormat)}. ${sentWords(newest.sentCount)}.`
          : 'No version yet.'}
      </span>
      <span className={classes.meta}>
        {versions.length === 1 ? '1 version' : `${versions.length} versions`}
        {openNotes > 0 && `, ${openNotes === 1 ? '1 edit note' : `${openNotes} edit notes`}`}
      </span>
    </li>
  );
}
