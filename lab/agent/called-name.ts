/** The name that a TLS client says it wants, from its first message; nothing if it says none. */
function serverName(data: Buffer): string | undefined {
  // The extension has type 0, a length, the length of a list, the kind 0, the length of the name, and the name.
  for (let at = 43; at + 9 < data.length; at += 1) {
    if (data.readUInt16BE(at) !== 0) continue;
    const size = data.readUInt16BE(at + 2);
    const length = data.readUInt16BE(at + 7);
    if (data.readUInt16BE(at + 4) !== size - 2 || data[at + 6] !== 0 || length !== size - 5) continue;
    const name = data.toString('latin1', at + 9, at + 9 + length);
    if (/^[a-z0-9.-]+\.[a-z]+$/i.test(name)) return name.toLowerCase();
  }
  return undefined;
}

/** The intended host of a connection: the name in a TLS greeting, or the host and path of a plain request. */
export function calledName(data: Buffer): string {
  if (data[0] === 22) return serverName(data) ?? 'TLS without a name';
  const text = data.toString('latin1');
  const request = /^([A-Z]+) (\S+) HTTP/.exec(text);
  if (!request) return 'neither TLS nor HTTP';
  const host = /^host: *(\S+)/im.exec(text)?.[1] ?? 'no host';
  return `${request[1] ?? ''} ${host}${request[2]?.split('?')[0] ?? ''}`;
}
