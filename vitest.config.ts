import { defineConfig } from 'vitest/config';

// Every fault, hostile models and crash schedules: `npm run test:deep`, two minutes that `npm test` leaves out. CI runs both.
const DEEP = ['test/faults/**', 'test/security/**', 'test/simulate/**'];
const deep = process.env['TESTS'] === 'deep';

// Each test file starts its own embedded stack on free loopback ports and ends it, so files can share a worker's modules:
// loading the AWS SDK anew for each would cost a minute. Three workers on two cores, because tests also wait.
export default defineConfig({
  test: {
    include: deep ? DEEP.map((folder) => `${folder}/*.test.ts`) : ['test/**/*.test.ts'],
    exclude: deep ? [] : DEEP,
    // Compares what the functions called with what their policies allow, when all tests ran.
    globalSetup: ['test/infra/call-record.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 3,
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
