import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { holds } from '../../analysis/tree.js';
import { plainModule } from '../../catalogue/package-of-module.js';
import type { CallForm } from '../../catalogue/runtime-forms.js';
import type { Step } from '../../plans/plan.js';

/** How a rewrite names something of another module here, and what it takes to have that name. */
export interface Imported {
  readonly local: string;
  readonly steps: readonly Step[];
}

export interface Opened {
  readonly before: string;
  readonly steps: readonly Step[];
}

function isTaken(facts: FileFacts, name: string, around: TSESTree.Node): boolean {
  return facts.parsed.scopeManager.scopes.some(
    ({ set, references, block }) =>
      ((holds(block, around) || holds(around, block)) && (set.get(name)?.identifiers.length ?? 0) > 0) ||
      references.some(({ identifier }) => identifier.name === name && holds(around, identifier)),
  );
}

/** `name`, or `name2` and so on where the file, or the code of a node in it, has one already. */
export function unusedName(facts: FileFacts, name: string, around: TSESTree.Node = facts.parsed.ast): string {
  if (!isTaken(facts, name, around)) return name;
  for (let count = 2; ; count += 1) {
    if (!isTaken(facts, `${name}${count}`, around)) return `${name}${count}`;
  }
}

const importedName = (specifier: TSESTree.ImportSpecifier): string =>
  specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;

const PATH = /^(?:\.{1,2}(?:\/|$)|\/|[A-Za-z]:[\\/])/;
const withoutExtension = (path: string): string => path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/(?:index)?$/, '');

/** Do two specifiers mean the same module? A file may be written with its extension, that of its source, or none. */
export function isSameModule(one: string, other: string): boolean {
  return PATH.test(one) ? withoutExtension(one) === withoutExtension(other) : plainModule(one) === plainModule(other);
}

/** `name` of `module` as this file calls it, imported by an added step where it is not yet. */
export function importOf(facts: FileFacts, module: string, name: string): Imported {
  let written = module;
  for (const declaration of facts.nodes.of('ImportDeclaration')) {
    if (declaration.importKind === 'type' || !isSameModule(module, declaration.source.value)) continue;
    // Another name of it is imported from there: the file's own way to write the path stays.
    if (PATH.test(module)) written = declaration.source.value;
    for (const specifier of declaration.specifiers) {
      if (specifier.type === 'ImportSpecifier' && specifier.importKind !== 'type' && importedName(specifier) === name) {
        return { local: specifier.local.name, steps: [] };
      }
    }
  }
  const local = unusedName(facts, name);
  return { local, steps: [{ verb: 'add-import', module: written, name, local, form: 'named' }] };
}

/**
 * A namespace module that its package also exports by name (`Effect` of `effect`, `effect/Effect`), as this file calls
 * it, imported from the package where it is not yet.
 */
export function namespaceOf(facts: FileFacts, packageName: string, name: string): Imported {
  for (const declaration of facts.nodes.of('ImportDeclaration')) {
    if (declaration.importKind === 'type' || declaration.source.value !== `${packageName}/${name}`) continue;
    const namespace = declaration.specifiers.find((specifier) => specifier.type === 'ImportNamespaceSpecifier');
    if (namespace) return { local: namespace.local.name, steps: [] };
  }
  return importOf(facts, packageName, name);
}

/** The start of a call that a runtime's code writes, up to what the call is given, and what it takes to write it. */
export function openedCall(facts: FileFacts, form: CallForm, keyword = '', callee = form.callee): Opened {
  const { local, steps } = (form.isNamespace ? namespaceOf : importOf)(facts, form.module, form.name);
  return { before: `${keyword}${callee.replace('$', local)}(${form.isThunk ? '() => ' : ''}`, steps };
}
