/** What each named set of rules is for, in the order of the documentation. ESLint has `syntax` beside them. */
export const CONFIGS = {
  recommended: 'what is wrong wherever it stands, with few false alarms',
  strict: '`recommended`, and what is wrong more often than not',
  migration: '`strict` as warnings, so that nothing turns red while a code base is brought over',
  effect: 'beside `recommended`, for Effect: its generators are asynchronous code, which nothing may block',
  next: 'beside `recommended`, for Next.js: callbacks whose promise nobody has',
  workers: 'beside `recommended`, for Workers: all asynchronous code that blocks, since requests share its thread',
  express:
    'beside `recommended`, for servers on Express, Fastify, Koa, Hono or `node:http`: rejections that nobody passes on',
  react: 'beside `recommended`, for React: callbacks whose promise nobody has',
  vue: 'beside `recommended`, for Vue, which takes care of what its own handlers return: the other callbacks',
  tests: 'beside `recommended`, for test files: async callbacks where the test runner expects none',
} as const;

export type ConfigName = keyof typeof CONFIGS;

export const configNames = Object.keys(CONFIGS) as readonly ConfigName[];
