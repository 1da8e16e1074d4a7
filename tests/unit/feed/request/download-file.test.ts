import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { downloadFile } from '../../../../utils/feed/request/download-file.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/guide.pdf` : '';
}

const maxBytes = 1000;

it('gives the bytes and tells how far it is', async () => {
  const url = await serve((_request, response) => response.setHeader('content-length', 9).end('%PDF-1.7\n'));
  const seen: [number, number | null][] = [];
  const onProgress = async (received: number, total: number | null) => void seen.push([received, total]);
  const result = await downloadFile(url, { maxBytes, onProgress });
  expect(result.ok && (await new Blob(result.value).text())).toBe('%PDF-1.7\n');
  expect(seen.at(-1)).toEqual([9, 9]);
});

it('sends neither cookies nor referrer', async () => {
  const headers: string[] = [];
  const url = await serve((request, response) => {
    headers.push(...Object.keys(request.headers));
    response.end('x');
  });
  await downloadFile(url, { maxBytes });
  expect(headers).toContain('accept');
  expect(headers).not.toContain('cookie');
  expect(headers).not.toContain('referer');
});

it.each([
  [403, 'expired'],
  [404, 'expired'],
  [500, 'server'],
])('answers a %i with %s', async (status, error) => {
  const url = await serve((_request, response) => response.writeHead(status).end('<Error/>'));
  expect(await downloadFile(url, { maxBytes })).toEqual({ ok: false, error });
});

it('refuses a file announced as too large', async () => {
  const url = await serve((_request, response) => {
    response.setHeader('content-length', maxBytes + 1);
    response.flushHeaders();
  });
  expect(await downloadFile(url, { maxBytes })).toEqual({ ok: false, error: 'too-large' });
});

it('gives up a file that turns out too large', async () => {
  const url = await serve((_request, response) => {
    for (let i = 0; i < 20; i++) response.write('x'.repeat(100));
  });
  expect(await downloadFile(url, { maxBytes })).toEqual({ ok: false, error: 'too-large' });
});

it('notices a body that is cut off', async () => {
  const url = await serve((_request, response) => {
    response.setHeader('content-length', 100);
    response.write('half', () => response.destroy());
  });
  expect(await downloadFile(url, { maxBytes })).toEqual({ ok: false, error: 'cut-off' });
});

it('gives up a server that falls silent', async () => {
  const url = await serve((_request, response) => response.write('%PDF-'));
  expect(await downloadFile(url, { maxBytes, idleMs: 50 })).toEqual({ ok: false, error: 'timeout' });
});

it('says so when nobody is there', async () => {
  const url = await serve(() => {});
  server?.close();
  expect(await downloadFile(url, { maxBytes })).toEqual({ ok: false, error: 'unreachable' });
  const isOnline = () => false;
  expect(await downloadFile(url, { maxBytes, isOnline })).toEqual({ ok: false, error: 'offline' });
});
