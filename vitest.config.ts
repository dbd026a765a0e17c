import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    // the files of a worker share what they import, and the guide that is opened: importing a file of ours starts and changes nothing
    isolate: false,
  },
});
