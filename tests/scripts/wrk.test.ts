import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWrk } from '../../scripts/lib/wrk.ts';

const OUTPUT = `Running 10s test @ http://127.0.0.1:8080/
  2 threads and 500 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    14.17ms    9.15ms 123.32ms   81.26%
    Req/Sec    18.42k     1.66k   22.99k    71.50%
  Latency Distribution
     50%  850.00us
     75%   16.83ms
     90%   24.77ms
     99%    1.20s
  366612 requests in 10.03s, 4.10GB read
Requests/sec:  36547.55
Transfer/sec:    418.41MB
`;

test('the figures are read with their units', () => {
  assert.deepEqual(readWrk(OUTPUT), {
    ...{ requests: 366_612, rate: 36_547.55, median: 0.85, p99: 1_200, transfer: '418.41MB' },
    errors: { connect: 0, read: 0, write: 0, timeout: 0, status: 0 },
  });
});

test('errors are reported by kind', () => {
  const more =
    '  Socket errors: connect 983, read 1, write 2, timeout 7\n  Non-2xx or 3xx responses: 12\nRequests/sec:';
  const { errors } = readWrk(OUTPUT.replace('Requests/sec:', more));
  assert.deepEqual(errors, { connect: 983, read: 1, write: 2, timeout: 7, status: 12 });
});

test('a run without figures is an error, not a row of zeros', () => {
  assert.throws(
    () => readWrk('unable to connect to 127.0.0.1:1 Connection refused\n'),
    /wrk did not print.*\n.*refused/s,
  );
});
