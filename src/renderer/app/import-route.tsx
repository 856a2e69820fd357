import { lazy, Suspense } from 'react';
import { ImportWizard } from '../features/transfer/components/import-wizard.tsx';
import {
  NetworkFileContext,
  type NetworkFilePlace,
} from '../features/transfer/components/network-file-place.ts';

const BroughtFile = lazy(async () => ({
  default: (await import('../features/network/components/brought-file.tsx')).BroughtFile,
}));

const place: NetworkFilePlace = (file, onDone) => (
  <Suspense fallback={null}>
    <BroughtFile file={file} onDone={onDone} />
  </Suspense>
);

/** The import of lists; what an export holds for the network is shown by Network. */
export function ImportRoute() {
  return (
    <NetworkFileContext value={place}>
      <ImportWizard />
    </NetworkFileContext>
  );
}
