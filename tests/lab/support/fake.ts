import type { BenchOptions, MakeWorld } from '../../../lab/bench.ts';
import type { Control, Driver, Member } from '../../../lab/drivers/driver.ts';
import type { World } from '../../../lab/experiments/experiment.ts';

const change = { askedAt: 0, answeredAt: 1 };

/** A place in which every command works and nothing runs. */
const fakePlace = (name: string) => ({
  ...{
    name,
    address: '10.77.0.9',
    folder: '/nowhere',
    try: () => Promise.resolve({ code: 0, stdout: '', stderr: '' }),
  },
});

/** A tool that needs no program: it does what it is asked at once and notes it. */
export function fakeDriver(done: string[] = [], broken?: string): { driver: Driver; makeWorld: MakeWorld } {
  const driver: Driver = {
    tool: 'faketool',
    programs: [],
    cannot: {},
    begin: () => Promise.reject(new Error('not used')),
  };
  const note = (what: string) => {
    done.push(what);
    if (what === broken) throw new Error(`${what} is broken`);
  };
  const join = (place: Member['place']): Promise<Member> => {
    note(`join ${place.name}`);
    return Promise.resolve({ name: place.name, id: '1', address: '100.64.0.1', place, program: {} } as Member);
  };
  const control: Partial<Control> = {
    beganAt: 0,
    effort: { commands: ['begin', 'join'], files: ['config.yaml'], secrets: [] },
    configuration: { 'config.yaml': 'a: b\n' },
    invite: () => Promise.resolve('key'),
    allow: () => Promise.resolve(change),
    join,
  };
  const network = { place: (name: string) => Promise.resolve(fakePlace(name)) };
  const makeWorld: MakeWorld = async (_variant, work) => {
    note('make a world');
    try {
      return await work({ network, control, operator: {} } as unknown as World);
    } finally {
      done.push('remove the world');
    }
  };
  return { driver, makeWorld };
}

/** How to work with a fake tool. */
export function fakeBench(done: string[] = [], more: Partial<BenchOptions> & { broken?: string } = {}): BenchOptions {
  const { broken, ...rest } = more;
  return { ...fakeDriver(done, broken), signal: new AbortController().signal, say: () => undefined, ...rest };
}
