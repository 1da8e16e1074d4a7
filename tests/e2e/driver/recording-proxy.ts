import { createServer } from 'node:http';

export interface RecordingProxy {
  readonly port: number;
  /** Each attempt as it came: `host:port` for https, the whole address for http. */
  readonly attempts: readonly string[];
  close(): void;
}

/**
 * A proxy on loopback that notes every request and lets none through. Browsers go past it for loopback addresses, so a
 * browser behind it can reach the sample newsletter and nothing else, and all it tried is known.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const attempts: string[] = [];
  const server = createServer((request) => {
    attempts.push(request.url ?? '');
    request.socket.destroy();
  });
  server.on('connect', (request, socket) => {
    attempts.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    attempts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
