import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that answers as told and remembers the requests. */
export async function serve(answer: RequestListener) {
  const requests: Array<{
    path: string;
    method: string | undefined;
    headers: NodeJS.Dict<string | string[]>;
  }> = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', method: request.method, headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
