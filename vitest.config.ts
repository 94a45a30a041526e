import { defineConfig } from 'vitest/config';

// Programs that are judged may hold tests of their own.
const exclude = ['**/node_modules/**', 'tests/{cases,chains,migrations,newer-versions}/**'];

/** These count what is said once or held in memory, move to another folder, or run processes: each begins anew. */
const ALONE = [
  'tests/{cli,migration}/**/*.test.ts',
  'tests/{ahead,ecosystem,editor,growth,migrations,packed,programs,syntax,versions}.test.ts',
  'tests/settings/said-once.test.ts',
  'tests/analysis/colour-{freshness,memory}.test.ts',
];

const shared = {
  testTimeout: 120_000,
  hookTimeout: 240_000,
  // Programs are large and live long: a small young generation is copied over and over.
  execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=32'],
};

export default defineConfig({
  test: {
    // One program for all cases of a file: workers beside it would each pay for their own.
    maxWorkers: 2,
    // What vite makes of a source file is kept, below node_modules, for the next run.
    experimental: { fsModuleCache: true },
    projects: [
      // Files that judge in their own process hand it on, with the tools that it has loaded.
      {
        test: {
          ...shared,
          name: 'judging',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, ...ALONE],
          isolate: false,
        },
      },
      { test: { ...shared, name: 'alone', include: ALONE, exclude } },
    ],
  },
});
