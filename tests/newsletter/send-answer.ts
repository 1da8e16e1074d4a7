import type { ServerResponse } from 'node:http';
import type { Answer } from './types.ts';

const filler = Buffer.alloc(64 * 1024, ' ');

/** Sends the answer whole, its length told. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body);
  const length = status === 304 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(status, { ...headers, ...length });
  response.end(bytes);
}

/** Sends the answer and then white space, as fast as it is taken, until the other side closes. */
export function sendEndlessly(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.write(body);
  // Larger than the buffer, so that each piece waits for its own "drain". An answer to HEAD has no body and no "drain".
  const fill = () => response.write(filler);
  response.on('drain', fill);
  fill();
}
