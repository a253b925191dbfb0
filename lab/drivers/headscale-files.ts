import type { Kit, Variant } from './driver.ts';

const DATA = '/var/lib/headscale';

/** The embedded relay, alone or beside those of others. */
const relay = (address: string, others: boolean): string => `derp:
  server:
    enabled: true
    region_id: 999
    region_code: headscale
    region_name: Headscale Embedded DERP
    verify_clients: true
    stun_listen_addr: 0.0.0.0:3478
    private_key_path: ${DATA}/derp_server_private.key
    automatically_add_embedded_derp_region: true
    ipv4: ${address}
  urls: [${others ? 'https://controlplane.tailscale.com/derpmap/default' : ''}]
  paths: []
  auto_update_enabled: ${others}
  update_frequency: 3h
`;

/** What no variant changes. */
const COMMON = `log:
  level: info
  format: text
policy:
  mode: database
dns:
  magic_dns: true
  base_domain: lab.internal
  override_local_dns: false
  nameservers:
    global: []
logtail:
  enabled: false
`;

/**
 * The configuration of a small server as the documentation describes it: HTTPS on 443 from the built-in server, SQLite,
 * the embedded relay, and no relays of others, which could not be reached from here. Differences from the example file:
 * the policy is in the database, so that it can be changed by a call, and names of the local network are left alone.
 */
export function configuration(
  { server, certificate }: Kit,
  url: string,
  { defaults = false, offline = false }: Variant,
): string {
  return `server_url: ${url}
listen_addr: 0.0.0.0:443
metrics_listen_addr: 127.0.0.1:9090
grpc_listen_addr: 127.0.0.1:50443
grpc_allow_insecure: false
unix_socket: /run/headscale.sock
unix_socket_permission: "0770"
noise:
  private_key_path: ${DATA}/noise_private.key
prefixes:
  v4: 100.64.0.0/10
  v6: fd7a:115c:a1e0::/48
  allocation: sequential
${relay(server.address, defaults && !offline)}disable_check_updates: ${!defaults}
database:
  type: sqlite
  sqlite:
    path: ${DATA}/db.sqlite
    write_ahead_log: true
tls_cert_path: ${certificate.cert}
tls_key_path: ${certificate.key}
${COMMON}`;
}
