import { ChecklistPart } from './checklist-part.tsx';
import { LetterPart } from './letter-part.tsx';
import { SentPart } from './sent-part.tsx';

type ApplicationMaterialsProps = { id: number; company: string };

/** What belongs to an application: what was sent, what the advert asks for, and a letter to write. */
export function ApplicationMaterials({ id, company }: ApplicationMaterialsProps) {
  return (
    <>
      <SentPart applicationId={id} />
      <ChecklistPart applicationId={id} />
      <LetterPart applicationId={id} company={company} />
    </>
  );
}
