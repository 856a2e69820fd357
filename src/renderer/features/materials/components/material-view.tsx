import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { MaterialPage } from '../../../../shared/materials.ts';
import { sentenceOf } from '../../../lib/errors.ts';
import { formatDay } from '../../../lib/format.ts';
import { useLeaveAndRemove } from '../../../lib/use-leave-and-remove.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { useMaterialChanges } from '../api/material-changes.ts';
import { useMaterial, useVersion } from '../api/materials.ts';
import { EditNotes } from './edit-notes.tsx';
import { MaterialName } from './material-name.tsx';
import classes from './material-view.module.css';
import { KIND_NAMES, sentWords, versionName } from './material-words.ts';
import tab from './materials-tab.module.css';
import { ReachTable } from './reach-table.tsx';
import { VersionForm } from './version-form.tsx';
import { VersionView } from './version-view.tsx';

/** One material, at `/growth/materials/:id`; `?version=` names the version that is shown. */
export function MaterialView() {
  const { id } = useParams();
  const { data, error } = useMaterial(Number(id));
  return (
    <div>
      <p className={tab.hint}>
        <Anchor component={Link} to="/growth/materials">
          All materials
        </Anchor>
      </p>
      {error && <p role="alert">{sentenceOf(error)}</p>}
      {data && <Loaded key={data.id} material={data} />}
    </div>
  );
}

function Loaded({ material }: { material: MaterialPage }) {
  const [search, setSearch] = useSearchParams();
  const [isAdding, setIsAdding] = useState(false);
  const { remove } = useMaterialChanges();
  const leaveAndRemove = useLeaveAndRemove();
  const { versions, notes } = material;
  const asked = Number(search.get('version'));
  const shownId = (versions.find(({ id }) => id === asked) ?? versions[0])?.id ?? null;
  const { data: shown } = useVersion(shownId);

  const removeIt = () =>
    leaveAndRemove('/growth/materials', () => remove.mutateAsync(material), `${material.name} removed.`);
  return (
    <>
      <div className={classes.head}>
        <MaterialName material={material} />
        <span className={tab.meta}>{KIND_NAMES[material.kind]}</span>
        <span className={classes.headButtons}>
          {!isAdding && (
            <Button variant="filled" onClick={() => setIsAdding(true)}>
              Add a version
            </Button>
          )}
          <Button variant="subtle" onClick={removeIt}>
            Remove
          </Button>
        </span>
      </div>
      {isAdding && (
        <VersionForm
          material={material}
          shown={shown}
          onAdded={(id) => {
            setIsAdding(false);
            setSearch({ version: String(id) });
          }}
          onCancel={() => setIsAdding(false)}
        />
      )}
      <div className={classes.columns}>
        <div className={classes.side}>
          <VersionList versions={versions} shownId={shownId} />
          <EditNotes materialId={material.id} notes={notes} newest={versions[0] ?? null} />
        </div>
        <div className={classes.main}>
          {shown ? (
            <VersionView key={shown.version.id} shown={shown} versions={versions} />
          ) : (
            <p className={tab.hint}>
              {versions.length === 0 ? 'There is no version yet. Add one, from a file or typed here.' : ''}
            </p>
          )}
        </div>
      </div>
      <ReachTable material={material} />
    </>
  );
}

function VersionList({ versions, shownId }: { versions: MaterialPage['versions']; shownId: number | null }) {
  const { dateFormat } = useSettings();
  return (
    <nav aria-label="Versions">
      <h4 className={classes.sideTitle}>Versions</h4>
      <ul className={classes.versions}>
        {versions.map((version) => (
          <li key={version.id}>
            <Link
              to={{ search: `?version=${version.id}` }}
              className={classes.version}
              aria-current={version.id === shownId || undefined}
            >
              <span className={classes.versionName}>{versionName(version)}</span>
              <span className={tab.meta}>
                {formatDay(version.madeOn, dateFormat)}. {sentWords(version.sentCount)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
