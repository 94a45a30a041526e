import { defineConfig } from 'vitest/config';

/** What `npm run mutate` runs for each change of a decision: the cases, which are what decisions answer to. */
export default defineConfig({ test: { include: ['tests/cases.test.ts'], testTimeout: 60_000 } });
