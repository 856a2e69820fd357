import { Button } from '@mantine/core';
import type { VersionFile } from '../../../../shared/materials.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { sayProblem } from '../../../lib/tell-with-undo.ts';
import { useFetchFile } from '../api/material-changes.ts';

/** Gives the file of a version as it was added. */
export function SaveCopy({ file }: { file: VersionFile }) {
  const fetchFile = useFetchFile();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={fetchFile.isPending}
      aria-label={`Save a copy of ${file.name}`}
      onClick={() =>
        fetchFile.mutate(file.sha256, { ...sayProblem, onSuccess: (bytes) => saveFile(bytes, file.name) })
      }
    >
      Save a copy
    </Button>
  );
}
