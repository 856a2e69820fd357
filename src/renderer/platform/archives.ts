import { ARCHIVE_BYTES, ARCHIVE_PATH } from '../../shared/archive.ts';
import { LOOKING_ONLY } from '../../shared/recovery.ts';
import { request } from './request.ts';

const NOT_SENT = 'This file could not be read. Check that the disk has room, then choose it again.';

/** Streams an export to the host and gives the id it is read under. Throws a sentence for the person; an AbortError after `signal`. */
export async function sendArchive(file: Blob, signal: AbortSignal): Promise<string> {
  if (file.size > ARCHIVE_BYTES) throw new Error('This file is larger than an export of Rebound can be.');
  const response = await request(ARCHIVE_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    signal,
  });
  if (response.status === 403) throw new Error(LOOKING_ONLY);
  if (!response.ok) throw new Error(NOT_SENT);
  const answer: unknown = await response.json();
  if (!hasId(answer)) throw new Error(NOT_SENT);
  return answer.id;
}

/** The bytes of an export that was made. Throws a sentence for the person; an AbortError after `signal`. */
export async function fetchArchive(id: string, signal: AbortSignal): Promise<Blob> {
  const response = await request(`${ARCHIVE_PATH}/${id}`, { method: 'GET', signal });
  if (!response.ok) throw new Error('The export is not there any more. Make it again.');
  return response.blob();
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
