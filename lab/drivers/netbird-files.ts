import type { Variant } from './driver.ts';

/**
 * The configuration of the combined server as the documentation describes it: SQLite, and signal, relay and STUN in the
 * same process. It speaks HTTP, for the documented setup has a proxy in front that does TLS, and in v0.77.1 the server's
 * own setting for a certificate does not reach this port. The proxy is left out. Anonymous metrics and updates of the location database are off, for nothing can be
 * reached from here.
 */
export function configuration(
  url: string,
  { defaults = false }: Variant,
  secrets: { readonly auth: string; readonly store: string },
): string {
  return `server:
  listenAddress: ":80"
  exposedAddress: "${url}:80"
  stunPorts:
    - 3478
  metricsPort: 9090
  healthcheckAddress: ":9000"
  logLevel: "info"
  logFile: "console"
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
