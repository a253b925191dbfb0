/**
 * What operators type, written down by someone who had seen no other list of queries and had not tried one of them, with
 * the places of which one must be among the first three results. The errors are pasted whole from public threads.
 */
export const STRANGER_QUERIES: readonly (readonly [query: string, ...places: string[]])[] = [
  // Errors
  [
    'ERR noise upgrade failed error="noise handshake failed: decrypting machine key: chacha20poly1305: message authentication failed"',
    '/troubleshoot/joining/server-key-changed/',
  ],
  [
    '2025-10-30T06:31:17Z FTL home/runner/work/headscale/headscale/cmd/headscale/cli/serve.go:32 > Error initializing error="creating new headscale: init state: init database: validating schema: invalid schema (-got, +want):\\n\\n>> Remove table "kvs"\\n\\n>> Remove table "machines"\\n"',
    '/troubleshoot/upgrades/schema-check-leftovers/',
  ],
  [
    '2025-04-11T22:38:42Z FTL Migration failed: automigrating types.Route: ERROR: insert or update on table "nodes" violates foreign key constraint "fk_nodes_auth_key" (SQLSTATE 23503) error="automigrating types.Route: ERROR: insert or update on table \\"nodes\\" violates foreign key constraint \\"fk_nodes_auth_key\\" (SQLSTATE 23503)"',
    '/troubleshoot/upgrades/foreign-key-on-upgrade/',
  ],
  [
    '2024-01-30T10:11:48Z ERRO client/firewall/create_linux.go:54: failed to create nftables manager: nftables: unable to initialize table: conn.Receive: netlink receive: operation not supported',
    '/troubleshoot/access-rules/kernel-lacks-netfilter/',
  ],
  [
    '2024-07-28T12:35:58Z ERRO [context: HTTP, requestID: a7655341-9864-4855-b005-3fa72ca9b82a] management/server/http/middleware/auth_middleware.go:89: Error when validating JWT claims: unable to get authentik token, statusCode 400',
    '/troubleshoot/sign-in/dashboard-token-invalid/',
  ],
  [
    '[turn:vpn.xxx.co.jp:3478?transport=udp] is Unavailable, reason: allocate: all retransmissions failed for YV2CLvA3o2CTUwGx',
    '/troubleshoot/direct-paths/stun-unavailable/',
  ],
  [
    'Couldn\'t retrieve gateway configuration from the core. Using gRPC url: http://localhost:50055/. Retrying in 10s. Error: status: Unknown, message: "h2 protocol error: http2 error", details: [], metadata: MetadataMap { headers: {} }',
    '/troubleshoot/server/gateway-core-tls/',
  ],
  [
    'ERR Could not load DERP map from path error="Get \\"https://controlplane.tailscale.com/derpmap/default\\": context deadline exceeded" func=GetDERPMap url=https://controlplane.tailscale.com/derpmap/default',
    '/tools/headscale/upgrades/',
    '/tools/headscale/operate/',
    '/compare/own-relays/',
    '/compare/telemetry/',
    '/faq/whose-relays/',
  ],
  [
    'Error: status failed: create wg interface: error creating tun device: CreateTUN("wt0") failed; /dev/net/tun does not exist',
    '/troubleshoot/containers/lxc-no-tun/',
    '/troubleshoot/joining/tun-gone-after-reboot/',
  ],
  [
    'ERR Failed to persist/update machine in the database error="database is locked (5) (SQLITE_BUSY)" handler=PollNetMap machine=<NODE_NAME>',
    '/troubleshoot/performance/server-busy-many-rules/',
    '/troubleshoot/performance/many-machines-slow/',
  ],
  [
    'ERROR defguard_core::handlers::component_setup: Failed to connect to Edge: code: \'Unknown error\', message: "transport error", source: tonic::transport::Error(Transport, hyper::Error(Io, Custom { kind: BrokenPipe, error: "stream closed because of a broken pipe" }))',
    '/troubleshoot/upgrades/parts-do-not-match/',
    '/troubleshoot/server/gateway-core-tls/',
  ],
  // Identifiers
  ['randomize_client_port', '/troubleshoot/upgrades/removed-config-key/'],
  ['CVE-2025-10678', '/faq/security-holes/', '/tools/netbird/upgrades/', '/compare/advisories/'],
  ['41641/udp', '/faq/open-ports/', '/tools/headscale/ports/', '/tools/headscale/firewall/'],
  ['trusted_proxies', '/faq/share-ports/', '/compare/share-443/', '/tools/headscale/operate/'],
  ['50066', '/faq/open-ports/', '/tools/defguard/ports/', '/tools/defguard/firewall/'],
  ['v0.78.0', '/troubleshoot/upgrades/networks-gone-078/'],
  ['DEFGUARD_COOKIE_INSECURE', '/troubleshoot/sign-in/web-login-no-session/'],
  ['99-netbird.conf', '/troubleshoot/access-rules/ssh-port-taken-over/'],
  // Misspelt
  ['headscael web interface', '/faq/headscale-web-ui/', '/compare/admin-ui/', '/needs/web-interface/'],
  ['exti node no dns', '/troubleshoot/routes/exit-node-no-dns/'],
  ['rosenpas', '/glossary/#rosenpass', '/troubleshoot/performance/post-quantum-drops/', '/compare/post-quantum/'],
  ['kuberntes operator', '/troubleshoot/containers/k8s-operator/', '/compare/kubernetes/'],
  ['wiregaurd behind cgnat', '/glossary/#cgnat', '/compare/nat-traversal/', '/needs/behind-nat/', '/faq/host-at-home/'],
  ['spilt dns', '/glossary/#split-dns', '/compare/split-dns/'],
  ['keyclock groups in acl', '/faq/provider-groups/', '/compare/provider-groups/', '/needs/provider-groups/'],
  ['teraform netbird', '/compare/terraform/', '/needs/terraform-provider/', '/faq/automation/'],
  // Long
  [
    'my vps provider is complaining about a port scan coming from my server but all i run on it is the netbird client',
    '/troubleshoot/direct-paths/provider-netscan-complaint/',
  ],
  [
    'what happens to existing connections between my servers when the vps with headscale goes offline for a night',
    '/faq/control-server-down/',
    '/compare/works-without-control/',
    '/needs/survives-control-outage/',
  ],
  [
    'how do i move our 40 machines from tailscale to netbird one after the other without losing access to them',
    '/faq/move-node-by-node/',
    '/migrate/tailscale-to-netbird/',
    '/faq/lock-out/',
  ],
  [
    'can a departed employee still reach the database after i disable his account in entra id',
    '/faq/leaver-cut-off/',
    '/compare/offboarding/',
    '/needs/instant-offboarding/',
  ],
  [
    'is it possible to run the whole thing on a raspberry pi 3 at home behind a router without public ip',
    '/faq/arm-board/',
    '/faq/host-at-home/',
  ],
  ['netbird uses 10 times the battery on my android phone since last week', '/troubleshoot/phones/phone-battery/'],
  [
    'why do i only get 40 mbit between two sites that both have gigabit fiber',
    '/troubleshoot/performance/relayed-slow/',
    '/faq/expected-speed/',
  ],
  [
    'i want users to enter a code from their phone every time before the vpn comes up',
    '/needs/tunnel-mfa/',
    '/compare/mfa-tunnel/',
    '/faq/second-factor/',
  ],
  [
    'which of these has no artificial user limit and no paid features if i host it on my own server',
    '/needs/no-paid-tier/',
    '/compare/paid-tier/',
    '/faq/free-edition-gaps/',
  ],
  [
    'docker containers cannot reach the internet anymore after installing the client on the host',
    '/troubleshoot/containers/docker-host-nat-lost/',
  ],
  // Short
  ['user limit', '/faq/free-edition-gaps/', '/compare/paid-tier/', '/compare/paid-price/'],
  ['wake lan', '/faq/broadcast/'],
  ['raspberry pi', '/faq/arm-board/'],
  ['ios battery', '/troubleshoot/phones/phone-battery/'],
  ['restore backup', '/faq/backup-and-move/', '/compare/backup-upgrade/'],
  ['bridge sites', '/needs/connect-sites/', '/compare/site-to-site/'],
  ['smtp settings', '/troubleshoot/server/mail-not-set-up/', '/troubleshoot/upgrades/core-stops-empty-mail/'],
  ['proxmox lxc', '/troubleshoot/containers/lxc-no-tun/'],
  ['prometheus grafana', '/compare/metrics/', '/needs/prometheus/', '/scenarios/multi-blog-cluster/'],
  // Comparisons
  ['netbird or headscale for a small company', '/compare/headscale-vs-netbird/'],
  ['wg-easy compared to defguard', '/alternatives/wg-easy/'],
  ['difference between zerotier and tailscale', '/alternatives/zerotier/', '/alternatives/tailscale/'],
  ['netmaker alternative self hosted', '/alternatives/netmaker/'],
  ['defguard headscale comparison', '/compare/defguard-vs-headscale/'],
  // Names
  ['Headplane', '/faq/headscale-web-ui/', '/compare/admin-ui/'],
  ['MagicDNS', '/glossary/#magicdns', '/compare/peer-names/'],
  ['Zitadel', '/troubleshoot/server/install-script-waits/', '/faq/need-an-idp/', '/compare/sso-oidc/'],
  ['CrowdSec', '/compare/crowdsec/'],
  ['tailnet lock', '/faq/lost-tailscale-features/'],
];

/** Queries of the list that do not find their place yet, with the reason. */
export const STRANGE_MISSES: Readonly<Record<string, string>> = {
  'ERR Could not load DERP map from path error="Get \\"https://controlplane.tailscale.com/derpmap/default\\": context deadline exceeded" func=GetDERPMap url=https://controlplane.tailscale.com/derpmap/default':
    'no symptom is about a map of relays that does not come, and those about "context deadline exceeded" have more of its words',
  'ERR Failed to persist/update machine in the database error="database is locked (5) (SQLITE_BUSY)" handler=PollNetMap machine=<NODE_NAME>':
    '"database is locked" is described for NetBird alone; other words of the line are in symptoms of other upgrades',
  'i want users to enter a code from their phone every time before the vpn comes up':
    'a symptom and a question share "code", "phone" and "time" with it',
};

/** Queries that the site has no answer to: with the word that the search says is nowhere, or '' where every word is somewhere. */
export const STRANGE_WITHOUT_ANSWER: Readonly<Record<string, string>> = {
  'ERRO client/internal/connect.go:316: error while starting Netbird Connection Engine: up wg interface: failed to create ipv4 raw socket: socket: operation not permitted':
    '',
  'dns leak': '',
  'twingate vs netbird': 'twingate',
  taildrop: 'taildrop',
};
