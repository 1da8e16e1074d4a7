import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
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

it('gives up a server that sends a byte now and then, for ever', async () => {
  let drip: ReturnType<typeof setInterval> | undefined;
  const url = await serve((request, response) => {
    response.write('%PDF-');
    drip = setInterval(() => response.write('x'), 10);
    request.socket.on('close', () => clearInterval(drip));
  });
  const limits = { idleMs: 5_000, least: 100, leastPerMs: 200 };
  expect(await downloadFile(url, { maxBytes, ...limits })).toEqual({ ok: false, error: 'timeout' });
  const whole = { idleMs: 5_000, least: 0, wholeMs: 200 };
  expect(await downloadFile(url, { maxBytes, ...whole })).toEqual({ ok: false, error: 'timeout' });
});

describe('a redirect', () => {
  const isGranted = async (url: string) => new URL(url).pathname !== '/elsewhere.pdf';
  const serveRedirect = (path: string) =>
    serve((request, response) => {
      if (request.url === path) response.end('%PDF-1.7');
      else response.writeHead(302, { location: path }).end();
    });

  it('is followed to where we may read', async () => {
    const url = await serveRedirect('/other.pdf');
    expect(await downloadFile(url, { maxBytes, isGranted })).toMatchObject({ ok: true });
  });

  it('to where we may not read is told as such', async () => {
    const url = await serveRedirect('/elsewhere.pdf');
    expect(await downloadFile(url, { maxBytes, isGranted })).toEqual({ ok: false, error: 'moved' });
  });

  it('that the browser does not follow is told as such, and not as a server that is not there', async () => {
    const fetch = async (_url: unknown, init?: RequestInit) => {
      if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    };
    const url = 'https://files.example/guide.pdf';
    expect(await downloadFile(url, { maxBytes, fetch })).toEqual({ ok: false, error: 'moved' });
  });
});

it('gives a large file in pieces, whole', async () => {
  const text = 'x'.repeat(3 * 1024 * 1024 + 5);
  const url = await serve((_request, response) => response.end(text));
  const result = await downloadFile(url, { maxBytes: text.length });
  if (!result.ok) throw new Error(result.error);
  expect(result.value.length).toBeGreaterThan(2);
  expect(await new Blob(result.value).text()).toBe(text);
});
