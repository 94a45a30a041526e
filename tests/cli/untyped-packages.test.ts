import { describe, expect, it } from 'vitest';
import { Project } from './project.js';

const HANDLERS = `const express = require('express');
const app = require('express')();
const router = express.Router();

app.get('/', async (request, response) => {
  response.send(await request.read());
});
router.route('/a').post(async (request, response, next) => {
  response.send(await request.read());
});
app.use(async (error, request, response, next) => {
  await request.report(error);
  next();
});
app.listen(80, async () => {
  await app.ready();
});
`;
const SENTENCE = 'does not wait for its async callback: Express 4 never hears of its rejection, and the request hangs.';
const COVERED = JSON.stringify({
  compilerOptions: { allowJs: true, module: 'CommonJS', lib: ['ES2022'], types: [], noEmit: true },
  include: ['src'],
});

/** A program in JavaScript that asks for Express, without its types. */
const program = (version: string | undefined, more: Readonly<Record<string, string>> = {}): Project =>
  new Project(
    {
      'package.json': '{ "dependencies": { "express": "*" } }',
      'src/server.js': HANDLERS,
      ...(version !== undefined && {
        'node_modules/express/package.json': JSON.stringify({ name: 'express', version }),
        'node_modules/express/index.js': '',
      }),
      ...more,
    },
    { git: false },
  );

const check = (project: Project): ReturnType<Project['run']> =>
  project.run('check', '--rule', 'no-misused-async-callbacks');

describe('handlers of an Express without types, by the version that is installed', () => {
  it.each([
    ['covered by a tsconfig', { 'tsconfig.json': COVERED }],
    ['by syntax alone', {}],
  ])('are told of with version 4: %s', async (_, more) => {
    const { stdout } = await check(program('4.21.2', more));
    expect(stdout.match(/^ +\d+:\d+.*$/gm)).toEqual([
      expect.stringContaining(`5:5  \`app.get\` ${SENTENCE}`),
      expect.stringContaining(`8:20  \`router.route('/a').post\` ${SENTENCE}`),
      expect.stringContaining(`11:5  \`app.use\` ${SENTENCE}`),
    ]);
    expect(stdout.match(/give its rejection to `next`/g)).toHaveLength(3);
  });

  it.each([
    ['version 5', '5.1.0', {}],
    ['no version', undefined, {}],
    [
      'a package that mends it',
      '4.21.2',
      { 'package.json': '{ "dependencies": { "express": "*", "express-async-errors": "*" } }' },
    ],
  ])('are left alone with %s', async (_, version, more) => {
    expect(await check(program(version, { 'tsconfig.json': COVERED, ...more }))).toMatchObject({ status: 0 });
  });
});
