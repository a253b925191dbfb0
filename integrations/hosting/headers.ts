import { PAGES } from '../../src/core/routes.ts';
import { policyFor, type Hashes } from './policy.ts';

export type Header = readonly [name: string, value: string];

/** Browser features that a page may use: only writing to the clipboard. */
const NOTHING = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The headers of every answer, of a page and of an error alike. Only this file defines them. */
export const everywhere = ({ scripts }: Hashes): readonly Header[] => [
  // A meta element cannot forbid framing, so the header does. Nearly every page has its own styles. Their hashes would
  // fill four kilobytes, and hosts read two, so the header leaves style elements to the policy in the page.
  [
    'Content-Security-Policy',
    [policyFor({ scripts, styles: ["'unsafe-inline'"] }), "style-src-attr 'none'", "frame-ancestors 'none'"].join('; '),
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', [...NOTHING.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ')],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** Folders of files that carry a hash of what they hold in their path: a changed file has another one. */
export const HASHED = ['/_astro/', '/search/files/'] as const;
export const FOREVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time; a page that did not change costs an answer without a body. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Open data, for the pages of others too. */
export const OPEN = PAGES.data;
export const OPEN_HEADER: Header = ['Access-Control-Allow-Origin', '*'];
