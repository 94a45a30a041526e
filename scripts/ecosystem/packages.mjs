// The packages whose TypeScript sources are looked at, as `ecosystem/package.json` pins them.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../copied-sources.mjs';

const pinned = join(root, 'ecosystem');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** Names and exact versions; `sample` is what CI looks at. */
export const { dependencies, sample } = readJson(join(pinned, 'package.json'));
export const NAMES = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'));

/** It cannot do its job. */
export class Stop extends Error {}
export const tell = (line) => process.stderr.write(`${line}\n`);

export function namesFor({ only, sample: isSample }) {
  const asked = only === undefined ? (isSample ? sample : NAMES) : [only].flat();
  const unknown = asked.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0)
    throw new Stop(`${unknown.join(', ')}: not in ecosystem/package.json, which names ${NAMES.join(', ')}.`);
  return asked;
}

/** A link is a package of our tests' own, with a few types and no sources. */
const versionIn = (modules, name) => {
  const path = join(modules, name, 'package.json');
  return existsSync(path) && !lstatSync(join(modules, name)).isSymbolicLink() ? readJson(path).version : undefined;
};

/** The node_modules that hold the pinned version of each package: ours where it happens to, else those of `ecosystem`. */
export function installed(names) {
  const own = join(root, 'node_modules');
  const others = join(pinned, 'node_modules');
  const isAmong = (modules) => (name) => versionIn(modules, name) === dependencies[name];
  const missing = names.filter((name) => !isAmong(own)(name));
  if (!missing.every(isAmong(others))) {
    tell(`installing ${NAMES.length} packages into ecosystem/node_modules`);
    execFileSync('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
      cwd: pinned,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return new Map(names.map((name) => [name, missing.includes(name) ? others : own]));
}
