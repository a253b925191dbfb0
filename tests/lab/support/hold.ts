/** A network with something that runs in it, held until someone ends this program: what a run looks like from outside. */
import { groups } from '../../../lab/net/memory-limit.ts';
import { Network } from '../../../lab/net/network.ts';

const network = await Network.make();
const server = await network.place('server');
const node = await network.place('node');
if (groups()) node.limit(64);
await node.start('sleep', ['600']);
const answer = await node.try('ping', ['-n', '-c', '1', '-W', '5', server.address]);
console.log(JSON.stringify({ run: network.run, answered: answer.code === 0 }));
if (process.argv[2] === 'close') await network.close();
else setInterval(() => undefined, 1000);
