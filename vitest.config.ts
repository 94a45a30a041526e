import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Programs that are judged may hold tests of their own.
    exclude: ['**/node_modules/**', 'tests/{cases,chains,migrations,newer-versions}/**'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Programs are large and live long: a small young generation is copied over and over.
    execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=32'],
    // One program for all cases of a file: workers beside it would each pay for their own.
    maxWorkers: 2,
    // What vite makes of a source file is kept, below node_modules, for the next run.
    experimental: { fsModuleCache: true },
  },
});
