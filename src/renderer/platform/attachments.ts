import { ATTACHMENT_BYTES, ATTACHMENTS_PATH, type KeptFile } from '../../shared/attachments.ts';
import { LOOKING_ONLY } from '../../shared/recovery.ts';
import { isReadable } from './is-readable.ts';
import { request } from './request.ts';

const NOT_KEPT = 'This file could not be kept. Check that the disk has room, then add it again.';
const GONE = 'The bytes of this document are not here any more.';

/** Streams a file to the host, which keeps it. Throws a sentence for the person; an AbortError after `signal`. */
export async function sendAttachment(file: File, signal: AbortSignal): Promise<KeptFile> {
  if (file.size > ATTACHMENT_BYTES) throw new Error(TOO_LARGE);
  if (file.size === 0) throw new Error('This file is empty, so there is nothing to keep.');
  await checkReadable(file);
  const response = await request(ATTACHMENTS_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    signal,
  });
  if (response.status === 413) throw new Error(TOO_LARGE);
  if (response.status === 403) throw new Error(LOOKING_ONLY);
  if (!response.ok) throw new Error(NOT_KEPT);
  const answer: unknown = await response.json();
  if (!isKept(answer)) throw new Error(NOT_KEPT);
  return answer;
}

/** The bytes of an attachment, with no type of their own. Throws a sentence for the person. */
export async function fetchAttachment(sha256: string): Promise<Blob> {
  const response = await request(`${ATTACHMENTS_PATH}/${sha256}`, { method: 'GET' });
  if (!response.ok) throw new Error(GONE);
  return response.blob();
}

const TOO_LARGE = `This file is larger than ${ATTACHMENT_BYTES / 2 ** 20} MB, the most Rebound keeps in one file.`;

async function checkReadable(file: File): Promise<void> {
  if (!(await isReadable(file)))
    throw new Error('This could not be read. If it is a folder, choose the files inside it.');
}

function isKept(value: unknown): value is KeptFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sha256' in value &&
    typeof value.sha256 === 'string' &&
    'size' in value &&
    typeof value.size === 'number'
  );
}
