import type { Kit, Variant } from './driver.ts';

/**
 * The configuration of the combined server as the documentation describes it: HTTPS on 443, SQLite, and signal, relay
 * and STUN in the same process. Anonymous metrics and updates of the location database are off, for nothing can be
 * reached from here.
 */
export function configuration(
  { certificate }: Kit,
  url: string,
  { defaults = false }: Variant,
  secrets: { readonly auth: string; readonly store: string },
): string {
  return `server:
  listenAddress: ":443"
  exposedAddress: "${url}:443"
  stunPorts:
    - 3478
  metricsPort: 9090
  healthcheckAddress: ":9000"
  logLevel: "info"
  logFile: "console"
  tls:
    certFile: "${certificate.cert}"
    keyFile: "${certificate.key}"
  authSecret: "${secrets.auth}"
  dataDir: "/var/lib/netbird"
  disableAnonymousMetrics: ${!defaults}
  disableGeoliteUpdate: ${!defaults}
  auth:
    issuer: "${url}/oauth2"
    localAuthDisabled: false
    dashboardRedirectURIs:
      - "${url}/nb-auth"
      - "${url}/nb-silent-auth"
    cliRedirectURIs:
      - "http://localhost:53000/"
  store:
    engine: "sqlite"
    encryptionKey: "${secrets.store}"
`;
}
