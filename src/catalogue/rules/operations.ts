import type { Fault } from '../problem.ts';
import { filesOf, type QualityRule } from './rule.ts';

const port = (exposure: string) => `operations:
  ports:
    - port: 7180
      proto: tcp
      part: loft
      component: grain gauge
      direction: internal
      path: the keeper to the loft
      exposure: ${exposure}
      sources: [aw-plans]`;

/** The firewall sheet opens public ports; one that only other parts of the server dial must not be among them. */
export const publicPorts: QualityRule = {
  kind: 'public-port',
  description: 'A port for internal traffic is neither public nor optional.',
  reads: ['tools'],
  bad: { 'content/tools/amberwick.mdx': port('public') },
  good: { 'content/tools/amberwick.mdx': port('private') },
  check: (scope) =>
    filesOf(scope, 'tools').flatMap(({ file, data: { operations } }) =>
      operations.ports.flatMap(({ direction, exposure }, index): Fault[] => {
        if (direction !== 'internal' || (exposure !== 'public' && exposure !== 'optional')) return [];
        const path = ['operations', 'ports', index, 'exposure'];
        const message = `is ${exposure}, and its direction is internal`;
        return [{ file, path, message, fix: 'write direction: inbound, or exposure: private' }];
      }),
    ),
};
