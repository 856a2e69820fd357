import { z } from 'zod';
import { type DesktopRequest, MESSAGE_BYTES, type ProcedureCall } from '../../../shared/bridge.ts';

// What was chosen for a report stands behind the question mark, and may name hundreds of entries.
const PRINT_ROUTE = /^\/print\/[\w/-]{1,200}(\?[\w=&%.-]{0,40000})?$/;
const route = z.string().regex(PRINT_ROUTE);

const bridgeMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('call'),
    path: z.string().min(1).max(200),
    type: z.enum(['query', 'mutation']),
    input: z.unknown().optional(),
    origin: z.string().regex(/^[\w-]{1,64}$/),
  }),
  z.strictObject({ kind: z.literal('print'), route }),
  z.strictObject({ kind: z.literal('savePdf'), route, name: z.string().max(200) }),
  z.strictObject({ kind: z.literal('chooseFolder') }),
  z.strictObject({ kind: z.literal('listening') }),
  z.strictObject({ kind: z.literal('tryNotification'), show: z.boolean() }),
]);

/** Reads what the page sent as JSON values. Throws an Error when it is too large or not a message. */
export function readMessage(sent: unknown, limit: number = MESSAGE_BYTES): ProcedureCall | DesktopRequest {
  const text = asText(sent);
  if (text !== null && Buffer.byteLength(text) > limit)
    throw new Error('This is more than Rebound takes at once.');
  // Read from its text, so that nothing but JSON values reaches a procedure, as over HTTP.
  const message = bridgeMessage.safeParse(text === null ? null : JSON.parse(text));
  if (!message.success) throw new Error('Rebound could not read this request.');
  const { data } = message;
  return data.kind === 'call' ? { ...data, input: data.input } : data;
}

function asText(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}
