import { LOOKING_ONLY } from '../../shared/recovery.ts';
import { request } from './request.ts';

/** Streams a file to the host and gives the id under which an import finds it. Throws a sentence for the user. */
export async function uploadFile(file: Blob): Promise<string> {
  const response = await request('/rpc/-/upload', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (response.status === 413) throw new Error('This file is too large. Try a smaller one.');
  if (response.status === 403) throw new Error(LOOKING_ONLY);
  if (!response.ok) throw new Error('The file could not be read. Please choose it again.');
  const answer: unknown = await response.json();
  if (!hasId(answer)) throw new Error('The file could not be read. Please choose it again.');
  return answer.id;
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
