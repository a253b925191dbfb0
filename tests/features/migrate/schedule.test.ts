import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  FIELD_NAMES,
  FIELDS,
  formatSchedule,
  parseSchedule,
  scheduleOf,
  readSchedule,
  type Schedule,
  type ScheduleInput,
  type ScheduleValues,
} from '../../../src/features/migrate/schedule.ts';
import { batchLine, scheduleChecklist, scheduleRows } from '../../../src/features/migrate/schedule-text.ts';

const EXAMPLE: ScheduleInput = { nodes: 12, batch: 3, people: 1, min: 30, max: 60, hours: 4 };
const VALUES: ScheduleValues = { nodes: '12', batch: '3', people: '1', min: '30', max: '60', hours: '4', start: '' };

const planOf = (change: Partial<ScheduleInput>): Schedule => {
  const schedule = scheduleOf({ ...EXAMPLE, ...change });
  assert.ok(typeof schedule !== 'string');
  return schedule;
};

describe('a schedule worked out by hand', () => {
  test('twelve nodes in threes, one person, four hours a day', () => {
    // 12 x 30 = 360 minutes, 12 x 60 = 720; a batch takes 90 to 180, so a day of 240 holds two or one of the four.
    const { work, batchMinutes, days, batches } = planOf({});
    assert.deepEqual(work, { min: 6, max: 12 });
    assert.deepEqual(batchMinutes, { min: 90, max: 180 });
    assert.deepEqual(days, { min: 2, max: 4 });
    assert.deepEqual(
      batches.map(({ first, last, day }) => [first, last, day]),
      [
        [1, 3, 1],
        [4, 6, 2],
        [7, 9, 3],
        [10, 12, 4],
      ],
    );
  });

  test('ten nodes in fours, two people, eight hours a day', () => {
    // Two rounds a batch: 60 to 120 minutes; three batches, four or more fit into 480 minutes.
    const { work, batchMinutes, days, batches } = planOf({ nodes: 10, batch: 4, people: 2, hours: 8 });
    assert.deepEqual(work, { min: 5, max: 10 });
    assert.deepEqual(batchMinutes, { min: 60, max: 120 });
    assert.deepEqual(days, { min: 1, max: 1 });
    assert.deepEqual(batches.at(-1), { number: 3, first: 9, last: 10, day: 1 });
  });

  test('a batch larger than the fleet is the fleet', () => {
    const { batches, batchMinutes } = planOf({ nodes: 2, batch: 50 });
    assert.equal(batches.length, 1);
    assert.deepEqual(batchMinutes, { min: 60, max: 120 });
  });

  test('a batch that no day holds is refused, with what to do', () => {
    assert.equal(
      scheduleOf({ ...EXAMPLE, batch: 5 }),
      'A batch of 5 can take 300 minutes, and a day has 240. Take smaller batches, more people or longer days.',
    );
  });

  test('days go over the end of a month, a year and February', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-10-24', 2), '2026-10-26');
    assert.deepEqual(
      planOf({ start: '2026-12-30' }).batches.map(({ date }) => date),
      ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
    );
  });
});

const inputs: fc.Arbitrary<ScheduleInput> = fc.record({
  nodes: fc.integer({ min: 1, max: 1000 }),
  batch: fc.integer({ min: 1, max: 1000 }),
  people: fc.integer({ min: 1, max: 100 }),
  min: fc.integer({ min: 1, max: 60 }),
  max: fc.integer({ min: 60, max: 1440 }),
  hours: fc.integer({ min: 1, max: 24 }),
});
const both = (
  input: ScheduleInput,
  change: Partial<ScheduleInput>,
  check: (schedule: Schedule, changed: Schedule) => void,
) => {
  const [schedule, changed] = [scheduleOf(input), scheduleOf({ ...input, ...change })];
  if (typeof schedule !== 'string' && typeof changed !== 'string') check(schedule, changed);
};

describe('every schedule', () => {
  test('holds each node once, in order, and no day goes back', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const schedule = scheduleOf(input);
        if (typeof schedule === 'string') return;
        const numbers = schedule.batches.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        assert.deepEqual(
          numbers,
          Array.from({ length: input.nodes }, (_, index) => index + 1),
        );
        const days = schedule.batches.map(({ day }) => day);
        assert.deepEqual(
          days,
          days.toSorted((a, b) => a - b),
        );
        assert.equal(days.at(-1), schedule.days.max);
        assert.ok(schedule.days.min <= schedule.days.max && schedule.work.min <= schedule.work.max);
      }),
    );
  });

  test('is never shorter with one node more', () => {
    fc.assert(
      fc.property(inputs, (input) =>
        both(input, { nodes: input.nodes + 1 }, (schedule, more) => {
          assert.ok(more.work.max > schedule.work.max && more.days.max >= schedule.days.max);
        }),
      ),
    );
  });

  test('is never longer with one person or one hour more', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        both(input, { people: input.people + 1 }, (schedule, more) => assert.ok(more.days.max <= schedule.days.max));
        both(input, { hours: input.hours + 1 }, (schedule, more) => assert.ok(more.days.max <= schedule.days.max));
      }),
    );
  });
});

describe('what a reader or a link wrote', () => {
  test('nonsense is named, field by field', () => {
    const read = readSchedule({ ...VALUES, nodes: '0', people: 'two', start: '2026-02-30' });
    assert.deepEqual('problems' in read && read.problems, [
      'Nodes: write a whole number from 1 to 1000.',
      'People: write a whole number from 1 to 100.',
      'First day: write a day from 2000 to 2099 as YYYY-MM-DD, or leave it empty.',
    ]);
  });

  test('the least may not be more than the most', () => {
    const read = readSchedule({ ...VALUES, min: '90' });
    assert.deepEqual('problems' in read && read.problems, ['The minutes at least are more than the minutes at most.']);
  });

  for (const bad of ['', ' ', '-1', '1.5', '1e3', '0x10', 'NaN', 'Infinity', '99999', '٣', '<b>', '1001']) {
    test(`"${bad}" is no number of nodes`, () => {
      assert.ok('problems' in readSchedule({ ...VALUES, nodes: bad }));
    });
  }

  test('any address is read without an exception, and never gives a schedule beyond the bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (search, values) => {
        const query = `?${search}&${FIELD_NAMES.map((name, index) => `${name}=${values[index] ?? ''}`).join('&')}`;
        const read = readSchedule(parseSchedule(query, VALUES));
        if ('problems' in read) return assert.ok(read.problems.length > 0);
        for (const name of FIELD_NAMES) {
          assert.ok(read.input[name] >= FIELDS[name].min && read.input[name] <= FIELDS[name].max);
        }
      }),
    );
  });

  test('an address says what differs, and gives it back', () => {
    const changed = { ...VALUES, nodes: '40', start: '2026-12-01' };
    assert.equal(formatSchedule(VALUES, VALUES), '');
    assert.equal(formatSchedule(changed, VALUES), '?nodes=40&start=2026-12-01');
    assert.deepEqual(parseSchedule('?start=2026-12-01&nodes=40&nodes=7&other=1', VALUES), changed);
  });
});

describe('a schedule in words', () => {
  test('rows of the example', () => {
    assert.deepEqual(
      scheduleRows(planOf({})).map(({ value }) => value),
      ['6 to 12 hours', '30 to 60 minutes', '4', '90 to 180 minutes', '2 to 4 days'],
    );
    assert.equal(scheduleRows(planOf({ nodes: 1, batch: 1, min: 60 })).at(-1)?.value, '1 day');
  });

  test('a batch of one node, and a day with its date', () => {
    assert.equal(batchLine({ number: 4, first: 10, last: 10, day: 2 }), 'Batch 4, node 10: by day 2');
    assert.match(
      batchLine({ number: 1, first: 1, last: 3, day: 1, date: '2026-12-01' }),
      /nodes 1 to 3: .*\(2026-12-01\)$/,
    );
  });

  test('the checklist has the second way in first, each batch, and the switching off last', () => {
    const boxes = scheduleChecklist(planOf({}), 'An estimate.', 'https://example.com/?nodes=12')
      .split('\n')
      .filter((line) => line.startsWith('- [ ] '));
    assert.equal(boxes.length, 4 + 4 + 2);
    assert.equal(boxes[0], '- [ ] Test a second way in');
    assert.equal(boxes.at(-1), '- [ ] Switch the old one off');
  });
});
