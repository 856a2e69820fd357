type Calls = Record<string, (...args: never[]) => unknown>;
/** With a name it asks, without one it answers. */
type Frame = { id: number; name?: string; args?: unknown[]; value?: unknown; error?: string };
type Pipe = { send?(frame: Frame): unknown; on(event: string, listener: (frame: Frame) => void): unknown };

/** Joins two processes by calls in both directions; what crosses is cloned. Gives what asks the other side. */
export function createLink<Theirs extends Calls>(pipe: Pipe, mine: Calls) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  async function answer({ id, name = '', args = [] }: Frame): Promise<void> {
    try {
      const value: unknown = await Reflect.apply(mine[name] ?? (() => {}), undefined, args);
      pipe.send?.({ id, value });
    } catch (error) {
      pipe.send?.({ id, error: String(error) });
    }
  }
  pipe.on('message', (frame) => {
    if (frame.name !== undefined) return void answer(frame);
    const asker = waiting.get(frame.id);
    waiting.delete(frame.id);
    if (frame.error === undefined) asker?.resolve(frame.value);
    else asker?.reject(new Error(frame.error));
  });
  pipe.on('disconnect', () => {
    for (const { reject } of waiting.values()) reject(new Error('The other process has ended.'));
  });

  return <Name extends keyof Theirs & string>(name: Name, ...args: Parameters<Theirs[Name]>) =>
    new Promise<Awaited<ReturnType<Theirs[Name]>>>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      pipe.send?.({ id: lastId, name, args });
    });
}
