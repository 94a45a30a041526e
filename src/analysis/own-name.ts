import type { Reference } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from './facts.js';
import type { FunctionNode } from './parsed-file.js';
import { isTopLevel } from './tree.js';

/** How the code of a file knows a function by its name. */
export interface OwnName {
  /** Where the name is used as a value, but for what gives it the function. */
  readonly uses: readonly Reference[];
  /** The statement that declares it exports it. */
  readonly isExported: boolean;
}

/** The name of a declared function, or of one that a variable is given; nothing for one that has neither. */
export function ownNameOf({ parsed }: Pick<Facts, 'parsed'>, fn: FunctionNode): OwnName | undefined {
  const declared: TSESTree.Node = fn.type === 'FunctionDeclaration' ? fn : fn.parent;
  if (declared.type !== 'FunctionDeclaration' && declared.type !== 'VariableDeclarator') return undefined;
  // Of a declaration, the scope manager names the parameters as well.
  const variable = parsed.scopeManager
    .getDeclaredVariables(declared)
    .find(({ defs }) => defs.some(({ name }) => name === declared.id));
  if (!variable) return undefined;
  const statement = declared.type === 'VariableDeclarator' ? declared.parent : declared;
  const { type } = statement.parent;
  // The template of a component uses what its set-up declares.
  const isInTemplate = parsed.frame !== undefined && isTopLevel(statement);
  return {
    uses: variable.references.filter(({ init, isTypeReference }) => !init && !isTypeReference),
    isExported: isInTemplate || type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration',
  };
}

/** The calls of a function by its name; nothing where it is exported, or used in any other way. */
export function callsByName(facts: Pick<Facts, 'parsed'>, fn: FunctionNode): TSESTree.CallExpression[] | undefined {
  const own = ownNameOf(facts, fn);
  if (!own || own.isExported) return undefined;
  const calls = own.uses.flatMap(({ identifier }) => {
    const { parent } = identifier;
    return parent?.type === 'CallExpression' && parent.callee === identifier ? [parent] : [];
  });
  return calls.length === own.uses.length ? calls : undefined;
}
