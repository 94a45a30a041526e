import type ts from 'typescript';
import type { Links, ModuleLink } from '../colour/links.js';
import { occurrencesOf } from './occurrences.js';
import { isRequired } from './required.js';
import type { TreeApi } from './tools.js';

type Binding = ModuleLink['bindings'][number];

interface WrittenLink extends Omit<ModuleLink, 'target'> {
  readonly specifier: ts.StringLiteralLike;
}

export interface WrittenLinks {
  readonly modules: readonly WrittenLink[];
  readonly exported: Links['exported'];
}

/** @param withTypes what is imported as a type alone as well */
export function importBindings(compiler: TreeApi, clause: ts.ImportClause | undefined, withTypes: boolean): Binding[] {
  if (!clause || (clause.isTypeOnly && !withTypes)) return [];
  const bindings: Binding[] = clause.name ? [{ imported: 'default', local: clause.name.text }] : [];
  const named = clause.namedBindings;
  if (named && compiler.isNamespaceImport(named)) bindings.push({ imported: '*', local: named.name.text });
  else if (named) {
    for (const { name, propertyName, isTypeOnly } of named.elements)
      if (withTypes || !isTypeOnly) bindings.push({ imported: (propertyName ?? name).text, local: name.text });
  }
  return bindings;
}

/** `const load = require('./load')`, `const { a: b } = await import('./a')`. */
function variableBindings(compiler: TreeApi, specifier: ts.StringLiteralLike): Binding[] {
  let value: ts.Node = specifier.parent;
  while (compiler.isAwaitExpression(value.parent) || compiler.isParenthesizedExpression(value.parent))
    value = value.parent;
  const declaration = value.parent;
  if (!compiler.isVariableDeclaration(declaration) || declaration.initializer !== value)
    return [{ imported: '*', local: '' }];
  const { name } = declaration;
  if (compiler.isIdentifier(name))
    return [
      { imported: 'export=', local: name.text },
      { imported: '*', local: name.text },
    ];
  if (!compiler.isObjectBindingPattern(name)) return [];
  return name.elements.flatMap((element) => {
    const key = element.propertyName ?? element.name;
    return compiler.isIdentifier(key) && compiler.isIdentifier(element.name)
      ? [{ imported: key.text, local: element.name.text }]
      : [];
  });
}

function linkAt(compiler: TreeApi, specifier: ts.StringLiteralLike, withTypes: boolean): WrittenLink {
  const { parent } = specifier;
  const base = { specifier, module: specifier.text };
  if (compiler.isImportDeclaration(parent))
    return { ...base, bindings: importBindings(compiler, parent.importClause, withTypes), reexports: [] };
  if (compiler.isExportDeclaration(parent)) {
    const clause = parent.exportClause;
    if (parent.isTypeOnly && !withTypes) return { ...base, bindings: [], reexports: [] };
    if (!clause) return { ...base, bindings: [], reexports: [{ imported: '*' }] };
    if (compiler.isNamespaceExport(clause))
      return { ...base, bindings: [], reexports: [{ imported: '*', exported: clause.name.text }] };
    return {
      ...base,
      bindings: [],
      reexports: clause.elements.map(({ name, propertyName }) => ({
        imported: (propertyName ?? name).text,
        exported: name.text,
      })),
    };
  }
  if (compiler.isExternalModuleReference(parent))
    return {
      ...base,
      bindings: [
        { imported: 'export=', local: parent.parent.name.text },
        { imported: '*', local: parent.parent.name.text },
      ],
      reexports: [],
    };
  const required = isRequired(compiler, specifier);
  return {
    ...base,
    bindings: variableBindings(compiler, specifier),
    reexports: [],
    ...(required && { isRequired: required }),
  };
}

/** `require('x')` in a file that the compiler does not read as JavaScript, and does not follow. */
function requiredIn(compiler: TreeApi, sourceFile: ts.SourceFile): ts.StringLiteralLike[] {
  if (!sourceFile.text.includes('require(')) return [];
  return occurrencesOf(compiler, sourceFile, 'require').flatMap(({ parent }) => {
    const [argument] = compiler.isCallExpression(parent) ? parent.arguments : [];
    return argument && compiler.isStringLiteralLike(argument) ? [argument] : [];
  });
}

/**
 * Every import of a file as it is written, `import()` and `require` included.
 *
 * @param withTypes what is imported or exported as a type alone as well
 */
export function writtenLinks(compiler: TreeApi, sourceFile: ts.SourceFile, withTypes = false): WrittenLinks {
  const { imports = [] } = sourceFile as { readonly imports?: readonly ts.StringLiteralLike[] };
  const specifiers = imports.filter(
    (specifier) => (specifier.parent as ts.Node | undefined) !== undefined && specifier.pos >= 0,
  );
  const known = new Set(specifiers);
  const modules = [...specifiers, ...requiredIn(compiler, sourceFile).filter((specifier) => !known.has(specifier))].map(
    (specifier) => linkAt(compiler, specifier, withTypes),
  );
  const exported: { local: string; exported: string }[] = [];
  for (const statement of sourceFile.statements) {
    if (compiler.isExportAssignment(statement) && compiler.isIdentifier(statement.expression))
      exported.push({ local: statement.expression.text, exported: statement.isExportEquals ? 'export=' : 'default' });
    if (
      !compiler.isExportDeclaration(statement) ||
      statement.moduleSpecifier ||
      !statement.exportClause ||
      !compiler.isNamedExports(statement.exportClause)
    )
      continue;
    for (const { name, propertyName } of statement.exportClause.elements)
      exported.push({ local: (propertyName ?? name).text, exported: name.text });
  }
  return { modules, exported };
}
