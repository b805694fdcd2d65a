import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server every other host's name leads to, so that what arrives there has left the page. */
export interface Sink {
  readonly port: number;
  /** What arrived: method, host and path of each request. */
  readonly arrivals: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a sink on a free port of the loopback address. */
export async function openSink(): Promise<Sink> {
  const arrivals: string[] = [];
  const server = createServer((request, response) => {
    arrivals.push(`${request.method} ${request.headers.host}${request.url}`);
    response.writeHead(204).end();
  });
  server.on('connection', socket => socket.on('error', () => undefined));
  server.on('clientError', (_, socket) => {
    arrivals.push('a connection that speaks no HTTP');
    socket.destroy();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    arrivals,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
