import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Answers on TCP and UDP with what it was sent, until the program ends. */
export async function echo(port: number): Promise<void> {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  const udp = createSocket('udp4');
  udp.on('message', (message, { address, port: from }) => {
    udp.send(message, from, address, () => undefined);
  });
  udp.on('error', () => undefined);
  await Promise.all([
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '0.0.0.0', resolve)),
    new Promise<void>((resolve) => udp.bind(port, '0.0.0.0', resolve)),
  ]);
}
