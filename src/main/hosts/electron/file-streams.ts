import { open, rm } from 'node:fs/promises';

const CHUNK_BYTES = 256 * 2 ** 10;

/** More arrived than allowed. */
export class BodyTooLarge extends Error {}

/** Streams a body of at most `limit` bytes to a new file, readable by its owner only; on any error the file is gone. */
export async function saveBody(
  body: ReadableStream<Uint8Array> | null,
  path: string,
  limit: number,
): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  const reader = body?.getReader();
  try {
    let size = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > limit) throw new BodyTooLarge();
      await file.writeFile(part.value);
    }
    await file.close();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    await reader?.cancel().catch(() => undefined);
    throw error;
  }
}

/** Reads a file piece by piece as it is asked for; `size` in bytes. Throws when there is no such file. */
export async function openBody(
  path: string,
): Promise<{ size: number; body: ReadableStream<Uint8Array<ArrayBuffer>> }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      async pull(controller) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, null);
        if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
        await file.close();
        controller.close();
      },
      cancel: () => file.close(),
    });
    return { size, body };
  } catch (error) {
    await file.close();
    throw error;
  }
}
