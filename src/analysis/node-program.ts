import { relative } from 'node:path';
import { NODE_MODULES, NODE_PACKAGES } from '../catalogue/node-only.js';
import { packageOfModule } from '../catalogue/package-of-module.js';
import type { FileFacts } from './file-facts.js';
import { owningManifest } from './installed-version.js';
import { memberOfProcess } from './process.js';

/** What bundlers put in the place of `process` for the browser. */
const ALSO_ELSEWHERE = /^(?:$|env\b|browser\b|nextTick\b|version\b|platform\b)/;
const IN_THE_PAGE = new Set(['document', 'window', 'localStorage']);
const NAMES_OF_NODE = new Set(['__dirname', '__filename']);
/** `import.meta.dirname`; bundlers know `import.meta.url` and `import.meta.env` as well. */
const OF_NODES_MODULE = new Set(['dirname', 'filename', 'main']);

const known = new WeakMap<FileFacts, boolean>();

/** Is the file a program of Node, or a part of one, as far as its own text shows? */
export function isOfNode(facts: FileFacts): boolean {
  let answer = known.get(facts);
  if (answer === undefined) known.set(facts, (answer = find(facts)));
  return answer;
}

function modulesOf({ nodes }: FileFacts): string[] {
  const imported = nodes
    .of('ImportDeclaration')
    .flatMap(({ source, importKind }) => (importKind === 'type' ? [] : [source.value]));
  const required = nodes.of('CallExpression').flatMap(({ callee, arguments: [module] }) => {
    const isRequire = callee.type === 'Identifier' && callee.name === 'require';
    return isRequire && module?.type === 'Literal' && typeof module.value === 'string' ? [module.value] : [];
  });
  return [...imported, ...required];
}

/** Without its extension and the first folder, which is another before the build than behind it: `cli` of `dist/cli.js`. */
const stemOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\.[cm]?[jt]sx?$/, '')
    .replace(/^[^/]+\//, '');

/** Does the package name the file as one of its programs, or what it is built to? */
function isProgram(filename: string): boolean {
  const manifest = owningManifest(filename);
  return manifest?.programs.some((program) => stemOf(program) === stemOf(relative(manifest.folder, filename))) ?? false;
}

function find(facts: FileFacts): boolean {
  const { nodes, parsed } = facts;
  const isUndeclared = (node: Parameters<typeof facts.variable>[0]): boolean =>
    facts.bindings(node).some(({ module }) => module === '');
  const identifiers = nodes.of('Identifier');
  if (identifiers.some((name) => IN_THE_PAGE.has(name.name) && isUndeclared(name))) return false;
  if (parsed.text.startsWith('#!')) return true;
  if (modulesOf(facts).some((module) => NODE_MODULES.test(module) || NODE_PACKAGES.has(packageOfModule(module))))
    return true;
  if (isProgram(parsed.filename)) return true;
  if (identifiers.some((name) => NAMES_OF_NODE.has(name.name) && isUndeclared(name))) return true;
  return nodes.of('MemberExpression').some((member) => {
    if (member.object.type === 'MetaProperty')
      return member.property.type === 'Identifier' && OF_NODES_MODULE.has(member.property.name);
    const name = memberOfProcess(parsed, member);
    if (name !== undefined) return !ALSO_ELSEWHERE.test(name);
    return facts.bindings(member).some(({ module, path }) => module === '' && path === 'require.main');
  });
}
