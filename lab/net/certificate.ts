import { join } from 'node:path';
import { SERVER, type Network } from './network.ts';
import { must } from './run-command.ts';

/** Where a certificate and its key are. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate for the server's name that every place trusts. It lives as long as the run. */
export async function makeCertificate(network: Network): Promise<Certificate> {
  const cert = join(network.folder, 'cert.pem');
  const key = join(network.folder, 'key.pem');
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const name = ['-subj', `/CN=${SERVER}`, '-addext', `subjectAltName=DNS:${SERVER}`];
  await must('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert, ...name]);
  network.setEnv({ SSL_CERT_FILE: cert, NODE_EXTRA_CA_CERTS: cert });
  return { cert, key };
}
