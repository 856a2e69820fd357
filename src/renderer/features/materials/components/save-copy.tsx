import { Button } from '@mantine/core';
import type { VersionFile } from '../../../../shared/materials.ts';
import { useFetchFile } from '../api/material-changes.ts';
import { sayProblem } from '../api/tell.ts';

// Long enough for the browser to have begun; the bytes are in memory until then.
const SAVING_MS = 30_000;

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
        fetchFile.mutate(file.sha256, { ...sayProblem, onSuccess: (bytes) => saveAs(bytes, file.name) })
      }
    >
      Save a copy
    </Button>
  );
}

/** Hands bytes to the browser as a file to save; without a type, so that it shows or runs nothing. */
function saveAs(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVING_MS);
}
