type Watching = {
  /** How long a connection may take to open. */
  readonly connectWithinMs: number;
  /** Called for each percent (0 to 100) of a body whose `size` in bytes is known. */
  readonly onPercent: (percent: number, size: number) => void;
  /** Called when no connection opened in time, or it was refused. */
  readonly onNoConnection: () => void;
};

/** The exit code of the download when no connection opened. */
export const NO_CONNECTION = 75;

/** A `fetch` that gives up early on a connection and tells how far a body has come. */
export function watchDownload(
  fetchIt: typeof fetch,
  { connectWithinMs, onPercent, onNoConnection }: Watching,
): typeof fetch {
  return async (input, init) => {
    const timer = setTimeout(onNoConnection, connectWithinMs);
    const response = await fetchIt(input, init)
      .catch((error: unknown) => {
        onNoConnection();
        throw error;
      })
      .finally(() => clearTimeout(timer));
    const size = Number(response.headers.get('content-length'));
    if (!response.ok || !response.body || !size) return response;

    let received = 0;
    let told = -1;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.length;
        const percent = Math.floor((received / size) * 100);
        if (percent > told) onPercent(percent, size);
        told = percent;
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counted), response);
  };
}
