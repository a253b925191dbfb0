/** A name that was asked for, and where in the question it ends. */
export interface Asked {
  readonly name: string;
  readonly type: string;
  readonly end: number;
}

const TYPES: Readonly<Record<number, string>> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  12: 'PTR',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
  33: 'SRV',
  65: 'HTTPS',
};

/** The first name in a DNS query; undefined for anything else. */
export function nameIn(message: Buffer): Asked | undefined {
  if (message.length < 17) return undefined;
  const labels: string[] = [];
  let at = 12;
  for (;;) {
    const length = message[at];
    if (length === undefined || length > 63) return undefined;
    at += 1;
    if (length === 0) break;
    labels.push(message.toString('latin1', at, at + length));
    at += length;
  }
  if (at + 4 > message.length) return undefined;
  const type = message.readUInt16BE(at);
  return { name: labels.join('.').toLowerCase(), type: TYPES[type] ?? `type ${type}`, end: at + 4 };
}

/** An answer with one address for a question of an address, and an empty one for any other. */
export function addressOf(question: Buffer, { type, end }: Asked, address: string): Buffer {
  const head = Buffer.from(question.subarray(0, end));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(type === 'A' ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  if (type !== 'A') return head;
  // The name of the question, type A, class IN, one minute, four bytes.
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address.split('.').map(Number)]);
  return Buffer.concat([head, record]);
}
