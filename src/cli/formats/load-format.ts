import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleMeta } from '../../adapters/reports.js';
import { git } from '../../migration/journal/git.js';
import { rules } from '../../rules/index.js';
import { nearestWord } from '../../settings/nearest-word.js';
import { Stop } from '../../settings/stop.js';
import type { Format, FormatContext } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { sarif } from './sarif.js';

const OWN: Readonly<Record<string, Format>> = {
  json: (results) => `${JSON.stringify(results)}\n`,
  sarif,
  github,
  gitlab,
};
/** Its package comes along with this one. */
const JUNIT = 'junit';
const NAMES = ['stylish', ...Object.keys(OWN), JUNIT];

/** The package of a formatter, by ESLint's rule for names: `@ours/x` is `@ours/eslint-formatter-x`. */
function packageOf(name: string): string {
  const [, scope = '', rest = name] = /^(@[^/]+\/)?(.*)$/.exec(name) ?? [];
  return rest.startsWith('eslint-formatter') ? name : `${scope}eslint-formatter-${rest}`;
}

/** Where a formatter is that somebody else wrote: a file, a package, or one of those that ESLint has itself. */
function pathOf(name: string, cwd: string): string | undefined {
  if (isAbsolute(name) || /^\.{1,2}\//.test(name)) return resolve(cwd, name);
  const places: ((from: NodeJS.Require) => string)[] = [
    (from) => from.resolve(packageOf(name)),
    // Not exported: loaded through ESLint it would want rules that ESLint itself has run.
    (from) =>
      from.resolve(join(dirname(from.resolve('eslint/package.json')), 'lib/cli-engine/formatters', `${name}.js`)),
  ];
  for (const place of places) {
    for (const start of [join(cwd, 'file.js'), import.meta.url]) {
      try {
        return place(createRequire(start));
      } catch {
        // Not there.
      }
    }
  }
  return undefined;
}

/** @throws Stop where there is none of that name */
export async function loadFormat(name: string, cwd: string): Promise<Format> {
  const own = OWN[name];
  if (own) return own;
  const path = pathOf(name, cwd);
  if (path === undefined) {
    const meant = nearestWord(name, NAMES);
    throw new Stop(
      `--format ${name}: ${meant === undefined ? '' : `did you mean ${meant}? `}Known are ${NAMES.join(', ')}; any other is a formatter of ESLint's, whose package is not installed: npm i -D ${packageOf(name)}`,
    );
  }
  let found: unknown;
  try {
    const { default: exported } = (await import(pathToFileURL(path).href)) as { readonly default: unknown };
    found = (exported as { readonly default?: unknown } | undefined)?.default ?? exported;
  } catch (error) {
    throw new Stop(`--format ${name}: ${path} cannot be loaded: ${(error as Error).message}`, { cause: error });
  }
  if (typeof found !== 'function') throw new Stop(`--format ${name}: ${path} exports no function by default.`);
  return found as Format;
}

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What every format is told. */
export function formatContext(cwd: string): FormatContext {
  return {
    cwd,
    root: git(cwd, 'rev-parse', '--show-toplevel')?.trim() ?? cwd,
    version,
    color: false,
    rulesMeta: Object.fromEntries(rules.map((rule) => [`async-boundary/${rule.slug}`, ruleMeta(rule)])),
  };
}
