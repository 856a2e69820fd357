import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** More arrived than allowed, whatever length was announced. */
export class BodyTooLarge extends Error {}

/** Reads a body of at most `limit` bytes; throws BodyTooLarge. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  // Not a `for await`: leaving that early destroys the socket before the refusal is sent.
  await new Promise<void>((resolve, reject) => {
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size > limit) {
        request.removeAllListeners('data');
        reject(new BodyTooLarge());
      } else parts.push(part);
    });
    request.once('end', resolve);
    request.once('error', reject);
    request.once('close', () => reject(new Error('The request was broken off.')));
  });
  return Buffer.concat(parts);
}

/** Streams a body of at most `limit` bytes to a new file, readable by its owner only; on any error the file is gone. */
export async function saveBody(request: IncomingMessage, path: string, limit: number): Promise<void> {
  let size = 0;
  let tooLarge = false;
  const counted = new Transform({
    transform(part: Buffer, _encoding, done) {
      size += part.length;
      // The rest is read and thrown away, so that the sender gets to see the refusal.
      tooLarge ||= size > limit;
      if (tooLarge) done();
      else done(null, part);
    },
  });
  try {
    await pipeline(request, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    if (tooLarge) throw new BodyTooLarge();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
