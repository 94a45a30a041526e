import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type { TSESTree } from '@typescript-eslint/types';
import { plainTree } from '../../plain-tree.js';
import { childrenOf } from '../../tree.js';
import { importedName, type Bound, type Unit } from './unit.js';

/** Parents, down to the bodies of functions, which nobody reads. */
function setParents(root: TSESTree.Node): void {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of childrenOf(node, visitorKeys)) {
      (child as { parent?: TSESTree.Node }).parent = node;
      if (child.type !== 'BlockStatement') pending.push(child);
    }
  }
}

function namesIn(pattern: TSESTree.Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name];
  return pattern.type === 'ObjectPattern'
    ? pattern.properties.flatMap((property) => (property.type === 'Property' ? namesIn(property.value) : []))
    : [];
}

/** Where an export leads: to a name of the file itself, or on to another module. */
export type Exported =
  | { readonly local: string }
  | { readonly node: TSESTree.Node }
  | { readonly module: string; readonly name: string };

/** A file that a judged one imports: its top level, by name. */
export class ImportedUnit implements Unit {
  readonly filename: string;
  readonly text: string;
  readonly ast: TSESTree.Program;
  readonly isJavaScript: boolean;
  readonly readsBodies = false;
  /** Modules of `export * from`. */
  readonly stars: string[] = [];
  readonly exports = new Map<string, Exported>();
  readonly #declared = new Map<string, TSESTree.Node[]>();
  readonly #imports = new Map<string, Bound>();

  constructor(filename: string, text: string, ast: TSESTree.Program) {
    this.filename = filename;
    this.text = text;
    this.ast = ast;
    this.isJavaScript = /\.[cm]?jsx?$/.test(filename);
    setParents(ast);
    for (const statement of ast.body) this.#read(statement);
  }

  bound(identifier: TSESTree.Node, name: string): Bound | undefined {
    for (let at: TSESTree.Node | undefined = identifier; at; at = at.parent) {
      if (
        'typeParameters' in at &&
        at.typeParameters?.params.some(
          (parameter) => parameter.type === 'TSTypeParameter' && parameter.name.name === name,
        )
      )
        return undefined;
      // A mapped or conditional type, and a parameter's name in `typeof`, bind names of their own.
      if (at.type === 'TSMappedType' || at.type === 'TSInferType' || at.type === 'TSConditionalType') return undefined;
    }
    const nodes = this.#declared.get(name);
    if (nodes) return { is: 'declared', nodes };
    return this.#imports.get(name) ?? { is: 'global' };
  }

  declared(name: string): Bound | undefined {
    const nodes = this.#declared.get(name);
    return nodes ? { is: 'declared', nodes } : this.#imports.get(name);
  }

  #read(statement: TSESTree.ProgramStatement | TSESTree.ExportDeclaration): void {
    switch (statement.type) {
      case 'ImportDeclaration':
        for (const specifier of statement.specifiers)
          this.#imports.set(specifier.local.name, importedName(specifier, statement));
        return;
      case 'ExportAllDeclaration':
        if (statement.exported) this.exports.set(statement.exported.name, { module: statement.source.value, name: '' });
        else this.stars.push(statement.source.value);
        return;
      case 'ExportDefaultDeclaration': {
        const { declaration } = statement;
        if ('id' in declaration && declaration.id?.type === 'Identifier')
          this.#declare(declaration.id.name, declaration);
        this.exports.set(
          'default',
          declaration.type === 'Identifier' ? { local: declaration.name } : { node: declaration },
        );
        return;
      }
      case 'ExportNamedDeclaration':
        this.#readNamed(statement);
        return;
      default:
        this.#readDeclaration(statement, false);
    }
  }

  #readNamed({ declaration, specifiers, source }: TSESTree.ExportNamedDeclaration): void {
    if (declaration) this.#readDeclaration(declaration, true);
    for (const { exported, local } of specifiers) {
      const name = exported.type === 'Identifier' ? exported.name : exported.value;
      const from = local.type === 'Identifier' ? local.name : local.value;
      this.exports.set(name, source ? { module: source.value, name: from } : { local: from });
    }
  }

  #readDeclaration(statement: TSESTree.Node, exported: boolean): void {
    const declare = (name: string, node: TSESTree.Node): void => {
      this.#declare(name, node);
      if (exported) this.exports.set(name, { local: name });
    };
    if (statement.type === 'VariableDeclaration') {
      for (const declarator of statement.declarations) {
        for (const name of namesIn(declarator.id)) declare(name, declarator);
      }
    } else if ('id' in statement && statement.id?.type === 'Identifier') declare(statement.id.name, statement);
  }

  #declare(name: string, node: TSESTree.Node): void {
    this.#declared.set(name, [...(this.#declared.get(name) ?? []), node]);
  }
}

/** As TypeScript looks for them: `./x.js` may be written in `x.ts`. */
function candidatesOf(path: string): string[] {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  switch (extension) {
    case '.js':
      return [`${stem}.ts`, `${stem}.tsx`, `${stem}.d.ts`, path];
    case '.mjs':
      return [`${stem}.mts`, `${stem}.d.mts`, path];
    case '.cjs':
      return [`${stem}.cts`, `${stem}.d.cts`, path];
    case '.jsx':
      return [`${stem}.tsx`, `${stem}.d.ts`, path];
    case '.ts':
    case '.mts':
    case '.cts':
    case '.tsx':
      return [path];
    default:
      return [
        `${path}.ts`,
        `${path}.tsx`,
        `${path}.d.ts`,
        `${path}.js`,
        `${path}.jsx`,
        join(path, 'index.ts'),
        join(path, 'index.tsx'),
        join(path, 'index.d.ts'),
        join(path, 'index.js'),
      ];
  }
}

interface Read {
  readonly modified: number;
  readonly unit: ImportedUnit | undefined;
}
const read = new Map<string, Read>();

/** Larger ones are generated, and cost more than they tell. */
const LARGEST = 1 << 20;

function parseFile(path: string): ImportedUnit | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const ast = text.length > LARGEST ? undefined : plainTree(path, text);
    return ast && new ImportedUnit(path, text, ast);
  } catch {
    return undefined; // Unreadable: it says nothing.
  }
}

/** Nothing for what is no file, and for what no file can be called. */
function modifiedAt(path: string): number | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? stats.mtimeMs : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The project file that a relative specifier names, read anew when it has changed on disk. `undefined` for packages, for
 * files that are not there, and for those that cannot be parsed.
 */
export function projectFile(specifier: string, fromFile: string): ImportedUnit | undefined {
  if (!/^\.\.?(?:\/|$)/.test(specifier)) return undefined;
  for (const path of candidatesOf(resolve(dirname(fromFile), specifier))) {
    const modified = modifiedAt(path);
    if (modified === undefined) continue;
    const known = read.get(path);
    if (known?.modified === modified) return known.unit;
    const unit = parseFile(path);
    read.set(path, { modified, unit });
    return unit;
  }
  return undefined;
}
