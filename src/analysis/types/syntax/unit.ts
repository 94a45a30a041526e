import type { TSESTree } from '@typescript-eslint/types';
import type { Variable } from '@typescript-eslint/scope-manager';
import { referencesOf } from '../../bindings.js';
import type { ParsedFile } from '../../parsed-file.js';

/** What a name is bound to: an import, or the nodes that declare it. */
export type Bound =
  | { readonly is: 'import'; readonly module: string /** `''` for the namespace. */; readonly name: string }
  | {
      readonly is: 'declared';
      readonly nodes: readonly TSESTree.Node[] /** The identifier inside a pattern. */;
      readonly name?: TSESTree.Node | undefined;
    }
  /** The file does not declare it. */
  | { readonly is: 'global' };

/** A file as its declarations are read. */
export interface Unit {
  readonly filename: string;
  readonly text: string;
  /** With `comments`. */
  readonly ast: TSESTree.Program;
  /** JSDoc has a say: the compiler reads it in JavaScript files only. */
  readonly isJavaScript: boolean;
  /** Names inside functions resolve, too, so that bodies can be read. */
  readonly readsBodies: boolean;
  bound(identifier: TSESTree.Node, name: string): Bound | undefined;
}

export function importedName(specifier: TSESTree.Node, declaration: TSESTree.ImportDeclaration): Bound {
  const module = declaration.source.value;
  if (specifier.type === 'ImportDefaultSpecifier') return { is: 'import', module, name: 'default' };
  if (specifier.type !== 'ImportSpecifier') return { is: 'import', module, name: '' };
  const { imported } = specifier;
  return { is: 'import', module, name: imported.type === 'Identifier' ? imported.name : imported.value };
}

function boundOf(variable: Variable): Bound | undefined {
  const [definition] = variable.defs;
  if (!definition) return { is: 'global' };
  if (definition.type === 'ImportBinding') {
    return variable.defs.length === 1 && definition.parent?.type === 'ImportDeclaration'
      ? importedName(definition.node, definition.parent)
      : undefined;
  }
  if (definition.type === 'Parameter') return { is: 'declared', nodes: [definition.name] };
  return { is: 'declared', nodes: variable.defs.map(({ node }) => node as TSESTree.Node), name: definition.name };
}

/** The file under judgement: its host has resolved every name. */
export class JudgedUnit implements Unit {
  readonly filename: string;
  readonly text: string;
  readonly ast: TSESTree.Program;
  readonly isJavaScript: boolean;
  readonly readsBodies = true;
  readonly #file: ParsedFile;

  constructor(file: ParsedFile) {
    this.#file = file;
    this.filename = file.filename;
    this.text = file.text;
    this.ast = file.ast;
    this.isJavaScript = /\.[cm]?jsx?$/.test(file.filename);
  }

  bound(identifier: TSESTree.Node): Bound | undefined {
    const references = referencesOf(this.#file.scopeManager);
    const variable = references.get(identifier);
    if (variable) return boundOf(variable);
    return references.has(identifier) ? { is: 'global' } : undefined;
  }
}
