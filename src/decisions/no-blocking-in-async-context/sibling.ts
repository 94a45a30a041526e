import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, holds } from '../../analysis/tree.js';
import { plainPath, type Origin } from '../../catalogue/origin.js';
import { plainModule } from '../../catalogue/package-of-module.js';
import type { Sibling } from '../../catalogue/blocking-row.js';
import { importOf, unusedName, type Imported } from '../making/import-of.js';

/** Names that a whole file sees. */
function topLevel(facts: FileFacts): readonly Variable[] {
  return facts.parsed.scopeManager.scopes
    .filter(({ block }) => block.type === 'Program')
    .flatMap(({ variables }) => variables.filter(({ defs }) => defs.length === 1));
}

/** Does a name of the file mean the same at a node, or does something between hide it? */
function isSeenAt(facts: FileFacts, name: string, node: TSESTree.Node): boolean {
  return facts.parsed.scopeManager.scopes.every(
    ({ set, block }) => block.type === 'Program' || !holds(block, node) || !set.has(name),
  );
}

/** How the file can name the sibling by what it has already: itself, or a member of its module. */
function known(facts: FileFacts, sibling: Sibling, at: TSESTree.Node): string | undefined {
  if (sibling.module === undefined) return undefined;
  const own = plainModule(sibling.module);
  const parent = /^(.*)\/promises$/.exec(own)?.[1];
  const leadsTo = ({ module, path }: Origin, name: string): boolean => {
    const [from, to] = [plainModule(module), plainPath(path)];
    if (from === own) return to === name;
    return from === parent && to === (name === '' ? 'promises' : `promises.${name}`);
  };
  const seen = topLevel(facts).filter((variable) => isSeenAt(facts, variable.name, at));
  const having = (name: string): Variable | undefined =>
    seen.find(({ identifiers: [id] }) => id && facts.bindings(id).some((origin) => leadsTo(origin, name)));
  const itself = having(sibling.name);
  if (itself) return itself.name;
  const whole = having('');
  return whole && `${whole.name}.${sibling.name}`;
}

/** `name` of `module` as the code at a node can call it. */
function importedAt(facts: FileFacts, module: string, name: string, at: TSESTree.Node): Imported {
  const imported = importOf(facts, module, name);
  if (imported.steps.length > 0 || isSeenAt(facts, imported.local, at)) return imported;
  const local = unusedName(facts, name);
  return { local, steps: [{ verb: 'add-import', module, name, local, form: 'named' }] };
}

function promisified(facts: FileFacts, { local, steps }: Imported, at: TSESTree.Node): Imported {
  const promisify = importedAt(facts, 'node:util', 'promisify', at);
  return { local: `${promisify.local}(${local})`, steps: [...steps, ...promisify.steps] };
}

/** The sibling as this file writes it in the place of a callee, with the imports that it takes. */
export function siblingOf(facts: FileFacts, written: TSESTree.Expression, sibling: Sibling): Imported {
  const callee = bare(written);
  const named = sibling.style === 'promise' ? known(facts, sibling, callee) : undefined;
  if (named !== undefined) return { local: named, steps: [] };
  const [origin] = facts.bindings(callee);
  const module = plainModule(sibling.module ?? '');
  const isOwn = module === plainModule(origin?.module ?? '');
  const prefix = origin?.module.startsWith('node:') ? 'node:' : '';
  const imported: Imported =
    callee.type === 'MemberExpression'
      ? { local: `${facts.textOf(callee.object)}.${isOwn ? '' : 'promises.'}${sibling.name}`, steps: [] }
      : importedAt(facts, `${prefix}${module}`, sibling.name, callee);
  return sibling.style === 'promise' || sibling.gives !== undefined ? imported : promisified(facts, imported, callee);
}
