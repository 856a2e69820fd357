import { request } from 'node:http';
import { connect } from 'node:net';

export type Answer = {
  status: number;
  headers: Record<string, string>;
  rawHeaderNames: string[];
  body: string;
};
export type SentHeaders = Record<string, string | string[] | undefined>;

/** The headers that our own window would send to `port`. */
export function windowHeaders(port: number): SentHeaders {
  return {
    Host: `127.0.0.1:${port}`,
    'Sec-Fetch-Site': 'same-origin',
    Origin: `http://127.0.0.1:${port}`,
    'Content-Type': 'application/json',
  };
}

/** Sends exactly these headers, nothing added but what frames the body. */
export function send(
  port: number,
  method: string,
  path: string,
  headers: SentHeaders,
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const lines = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().flatMap((one) => [name, one]),
    );
    if (body !== undefined) lines.push('Content-Length', String(Buffer.byteLength(body)));
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: lines, setHost: false, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            rawHeaderNames: response.rawHeaders.filter((_, index) => index % 2 === 0),
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Writes `text` to a bare connection, leaves it open, and gives everything that comes until the host ends it. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => {
      received += part;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}
