import { existsSync, readFileSync } from 'node:fs';

const unescaped = (text) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** How each runner's report names the tests that passed. */
const PASSED = {
  /** vitest and jest: `--reporter=json`, `--json` */
  json: (text) =>
    JSON.parse(text).testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ status, fullName }) => (status === 'passed' ? [fullName] : [])),
    ),
  /** mocha: `--reporter json`, behind whatever the tests print */
  mocha: (text) => JSON.parse(text.slice(text.indexOf('{\n  "stats"'))).passes.map(({ fullTitle }) => fullTitle),
  /** `--test-reporter=junit` of `node --test` */
  junit: (text) =>
    [...text.matchAll(/<testcase name="([^"]*)"[^>]*?(\/>|>([^]*?)<\/testcase>)/g)].flatMap(([, name, , body = '']) =>
      /<(?:failure|error|skipped)\b/.test(body) ? [] : [unescaped(name)],
    ),
  /** `ok 12 - title`, of any depth */
  tap: (text) =>
    text.split('\n').flatMap((line) => {
      const [, name] = /^\s*ok \d+ (?:- )?(.*)$/.exec(line) ?? [];
      return name === undefined || / # (?:skip|todo)/i.test(line) ? [] : [name.replace(/ # time=.*$/, '')];
    }),
};

/** The names of the tests that passed, each as often as it did; none where there is no report. */
export function passedIn(format, file) {
  if (!existsSync(file)) return [];
  try {
    return PASSED[format](readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return []; // It was killed while it wrote.
    throw error;
  }
}

/** What is in a list more often than in the other one. */
export function missingFrom(other, list) {
  const left = new Map();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** The errors of a compiler's output, without their places, which edits move. */
export const typeErrorsIn = (output) =>
  output.split('\n').flatMap((line) => {
    const [, file, rest] = /^(.+?)\(\d+,\d+\): (error TS\d+: .*)$/.exec(line) ?? [];
    return file === undefined ? [] : [`${file}: ${rest}`];
  });
