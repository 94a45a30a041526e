import { relative } from 'node:path';
import type { FileFacts } from '../../analysis/file-facts.js';
import { owningManifest } from '../../analysis/installed-version.js';
import { plainModule } from '../../catalogue/package-of-module.js';

const NAMED = /\.(?:test|spec|bench|e2e)\.[cm]?[jt]sx?$/;
const FOLDERS = /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures|scripts|bench(?:marks?)?)\//;

/** Is a file one of tests, or of scripts, of its package: by its name, or by its folder? */
export function isPathOfTests(filename: string): boolean {
  const folder = owningManifest(filename)?.folder;
  if (NAMED.test(filename)) return true;
  return folder !== undefined && FOLDERS.test(relative(folder, filename).replaceAll('\\', '/'));
}

/** Is a file one of tests, or of scripts, of its package: by what it imports, by its name, or by its folder? */
export function isOfTests(facts: FileFacts): boolean {
  if (isPathOfTests(facts.parsed.filename)) return true;
  const modules = new Set(facts.catalogue.of('test').flatMap(({ module }) => module.map(plainModule)));
  return facts.nodes
    .of('ImportDeclaration')
    .some(({ source, importKind }) => importKind !== 'type' && modules.has(plainModule(source.value)));
}
