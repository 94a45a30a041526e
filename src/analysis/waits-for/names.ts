import type { Definition, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { RowKind, RowOf } from '../../catalogue/row.js';
import { bindingOrigins, referencesOf } from '../bindings.js';
import type { ProgramView, Use } from '../colour/program-view.js';
import type { DeclarationKey } from '../colour/terms.js';
import type { FileFacts } from '../file-facts.js';
import { projectFile } from '../types/syntax/project-files.js';
import { bare, lastName } from '../tree.js';
import { codeOf, declaredAt, implemented, type Code, type Place } from './code.js';
import { followersOf, heirsOf, typeAround } from './heirs.js';

type ImportBindingDefinition = Extract<Definition, { readonly type: 'ImportBinding' }>;
type Name = TSESTree.Identifier | TSESTree.PrivateIdentifier;

/** The name that an expression ends in. */
export function nameOf(expression: TSESTree.Node): Name | undefined {
  const node = bare(expression);
  if (node.type === 'Identifier') return node;
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  return node.property;
}

/** An interface that most of a program mentions is implemented in too many places to look at. */
const MANY_FILES = 40;

/** What names stand for in the code of any file of the program: by their scopes, then by the program that holds them. */
export class Names {
  static readonly #of = new WeakMap<FileFacts, Names>();
  readonly #facts: FileFacts;
  readonly #judged: Code;
  readonly #declared = new Map<TSESTree.Node, readonly Place[]>();
  readonly #uses = new Map<Name, Use | undefined>();

  private constructor(facts: FileFacts) {
    this.#facts = facts;
    this.#judged = facts;
  }

  /** As they are seen while a file is judged: the same for each promise that it drops. */
  static of(facts: FileFacts): Names {
    let names = Names.#of.get(facts);
    if (!names) Names.#of.set(facts, (names = new Names(facts)));
    return names;
  }

  get judged(): Code {
    return this.#judged;
  }

  get #program(): ProgramView | undefined {
    return this.#facts.oracle.program;
  }

  #codeOf(file: string): Code | undefined {
    if (file === this.#judged.parsed.filename.replaceAll('\\', '/')) return this.#judged;
    const text = this.#program?.text(file);
    return text === undefined ? undefined : codeOf(file, text);
  }

  variable({ parsed }: Code, identifier: TSESTree.Node): Variable | undefined {
    return referencesOf(parsed.scopeManager).get(identifier) ?? undefined;
  }

  /** What an expression's name is declared as; where that has no body, what implements it. */
  declared({ code, node }: Place): readonly Place[] {
    const expression = bare(node);
    let found = this.#declared.get(expression);
    if (!found) this.#declared.set(expression, (found = this.#find(code, expression)));
    return found;
  }

  #find(code: Code, expression: TSESTree.Node): readonly Place[] {
    if (expression.type === 'Identifier') {
      const definitions = this.variable(code, expression)?.defs ?? [];
      if (definitions.some(({ type }) => type === 'Parameter')) return [];
      if (definitions.length > 0 && definitions.every(({ type }) => type !== 'ImportBinding'))
        return definitions.map((definition) => ({ code, node: definition.node }));
    }
    if (expression.type === 'MemberExpression' && expression.object.type === 'ThisExpression') {
      const own = memberOf(classAround(expression), expression.property);
      if (own) return [{ code, node: own }];
    }
    const name = nameOf(expression);
    if (!name) return [];
    const found = this.#program ? this.#inProgram(this.#program, code, name) : undefined;
    return found?.length || (found && expression !== name) ? found : this.#inText(code, expression);
  }

  #use(program: ProgramView, { parsed }: Code, name: Name): Use | undefined {
    if (this.#uses.has(name)) return this.#uses.get(name);
    const file = parsed.filename.replaceAll('\\', '/');
    const [uses = []] = program.uses([{ file, name: name.name }]);
    const found = uses.find((use) => use.name === name.range[0]);
    this.#uses.set(name, found);
    return found;
  }

  #inProgram(program: ProgramView, code: Code, name: Name): readonly Place[] {
    return (this.#use(program, code, name)?.targets ?? []).flatMap((key) => {
      const place = this.#at(key);
      return place ? [place] : this.#implementing(program, key, name.name);
    });
  }

  #at(key: DeclarationKey): Place | undefined {
    const end = key.lastIndexOf(':');
    const code = this.#codeOf(key.slice(0, end));
    const node = code && declaredAt(code, Number(key.slice(end + 1)));
    return code && node ? { code, node } : undefined;
  }

  /** Members of the program's classes and objects that stand for what one of its interfaces or bases declares. */
  #implementing(program: ProgramView, key: DeclarationKey, name: string): readonly Place[] {
    // Those of an interface are asked for wherever it is used, and each time its heirs would be parsed.
    return program
      .keptOfAll(`waits-for: heirs of ${key}`, () => this.#heirs(program, key, name))
      .flatMap((heir) => this.#at(heir) ?? []);
  }

  /** Where those members are named. */
  #heirs(program: ProgramView, key: DeclarationKey, name: string): readonly DeclarationKey[] {
    const end = key.lastIndexOf(':');
    const home = program.holds(key.slice(0, end)) ? this.#codeOf(key.slice(0, end)) : undefined;
    const base = home && typeAround(home, Number(key.slice(end + 1)));
    if (!base) return [];
    const files = program
      .keptOfAll(`waits-for: mentions of ${base.name}`, () =>
        program.files.filter((file) => program.mentions(file, base.name)),
      )
      .filter((file) => program.mentions(file, name));
    if (files.length > MANY_FILES) return [];
    const follows = followersOf(base.name);
    return files.flatMap((file) => {
      const code = follows.test(program.text(file) ?? '') ? this.#codeOf(file) : undefined;
      return code
        ? heirsOf(code, base.name)
            .filter(({ named }) => this.#isType({ code, node: named }, base.node))
            .flatMap(({ members }) =>
              members
                .flatMap((member) => ('key' in member && member.key.type === 'Identifier' ? [member.key] : []))
                .filter((named) => named.name === name)
                .map(({ range }) => `${file}:${range[0]}`),
            )
        : [];
    });
  }

  /** Does the name of a type stand for this one? */
  #isType({ code, node }: Place, base: TSESTree.Node): boolean {
    if (node.type !== 'Identifier') return false;
    const [definition] = this.variable(code, node)?.defs ?? [];
    if (definition?.type !== 'ImportBinding') return definition?.node === base;
    return this.#imported(code, definition).some(({ node: found }) => found.range[0] === base.range[0]);
  }

  /** What an import from a file of the project stands for. */
  #imported({ parsed }: Code, { node: specifier, parent }: ImportBindingDefinition): readonly Place[] {
    if (specifier.type === 'ImportNamespaceSpecifier' || parent.type !== 'ImportDeclaration') return [];
    const name =
      specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
        ? specifier.imported.name
        : 'default';
    return exportedBy(parent.source.value, parsed.filename, name, 4).flatMap(({ code, node }): readonly Place[] =>
      // `export default name`
      node.type === 'Identifier'
        ? (this.variable(code, node)?.defs ?? []).map((definition) => ({ code, node: definition.node }))
        : [{ code, node }],
    );
  }

  /** Without a program: what a relative import leads to, and the members of classes that values say they are of. */
  #inText(code: Code, expression: TSESTree.Node): readonly Place[] {
    if (expression.type === 'MemberExpression') {
      const type = expression.object.type === 'Identifier' ? this.#writtenType(code, expression.object) : undefined;
      const found = (type ? this.declared({ code, node: type }) : []).flatMap(({ code: other, node }) => {
        const member = node.type === 'ClassDeclaration' ? memberOf(node.body, expression.property) : undefined;
        return member ? [{ code: other, node: member }] : [];
      });
      return found.length > 0 ? found : this.#written(code, expression);
    }
    if (expression.type !== 'Identifier') return [];
    const [definition] = this.variable(code, expression)?.defs ?? [];
    return definition?.type === 'ImportBinding' ? this.#imported(code, definition) : [];
  }

  /** Without a program: the functions that the declarations of the project's files lead to, from the judged file. */
  #written(code: Code, callee: TSESTree.Node): readonly Place[] {
    if (code !== this.#judged) return [];
    const found = (this.#facts.oracle.declared?.(callee) ?? []).flatMap(({ file, text, type, range }): Place[] => {
      const other = file === code.parsed.filename ? code : codeOf(file, text);
      const fn = other?.nodes.of(type).find((one) => one.range[0] === range[0] && one.range[1] === range[1]);
      const node = implemented(fn?.parent?.type === 'MethodDefinition' ? fn.parent : fn);
      return other && node ? [{ code: other, node }] : [];
    });
    return [...new Map(found.map((place) => [place.node, place])).values()];
  }

  /** The name of the type that a variable or parameter is written with. */
  #writtenType(code: Code, identifier: TSESTree.Node): TSESTree.Identifier | undefined {
    const name = this.variable(code, identifier)?.defs[0]?.name;
    const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
    return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName : undefined;
  }

  /** The row of this kind for a callee of any file. */
  row<K extends RowKind>(kind: K, { code, node }: Place): RowOf<K> | undefined {
    const callee = bare(node);
    if (code === this.#judged) return this.#facts.row(kind, callee) ?? this.#rowOfMade(kind, code, callee);
    const { catalogue } = this.#facts;
    if (!catalogue.names(kind).has(lastName(callee) ?? '')) return undefined;
    return (
      firstRow(catalogue, kind, bindingOrigins(callee, code.parsed.scopeManager)) ??
      this.#rowByType(kind, code, callee) ??
      this.#rowOfMade(kind, code, callee)
    );
  }

  /** Without types: a member of what a function makes by its row. */
  #rowOfMade<K extends RowKind>(kind: K, code: Code, callee: TSESTree.Node): RowOf<K> | undefined {
    if (this.#program || callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return undefined;
    const definition = this.variable(code, callee.object)?.defs[0];
    const init = definition?.type === 'Variable' && definition.node.init ? bare(definition.node.init) : undefined;
    const row = init?.type === 'CallExpression' ? this.row('waits-for', { code, node: init.callee }) : undefined;
    const [module] = row?.module ?? [];
    if (!row?.makes || module === undefined) return undefined;
    const path = `${row.makes}#${lastName(callee) ?? ''}`;
    return firstRow(this.#facts.catalogue, kind, [{ package: packageOfModule(module) || module, module, path }]);
  }

  #rowByType<K extends RowKind>(kind: K, code: Code, callee: TSESTree.Node): RowOf<K> | undefined {
    const name = nameOf(callee);
    const use = name && this.#program && this.#use(this.#program, code, name);
    return use && firstRow(this.#facts.catalogue, kind, use.origins());
  }

  /** Where a callee of any file comes from. */
  origins({ code, node }: Place): readonly Origin[] {
    const callee = bare(node);
    if (code === this.#judged) return [...this.#facts.bindings(callee), ...this.#facts.originsOf(callee)];
    const name = nameOf(callee);
    const use = name && this.#program && this.#use(this.#program, code, name);
    return use ? use.origins() : bindingOrigins(callee, code.parsed.scopeManager);
  }
}

function firstRow<K extends RowKind>(catalogue: Catalogue, kind: K, origins: readonly Origin[]): RowOf<K> | undefined {
  for (const origin of origins) {
    const row = catalogue.match(kind, origin);
    if (row) return row;
  }
  return undefined;
}

function exportedBy(specifier: string, from: string, name: string, depth: number): readonly Place[] {
  const unit = depth > 0 ? projectFile(specifier, from) : undefined;
  if (!unit) return [];
  const code = codeOf(unit.filename, unit.text);
  const found = unit.exports.get(name);
  if (!code) return [];
  if (!found) return unit.stars.flatMap((module) => exportedBy(module, unit.filename, name, depth - 1));
  if ('module' in found) return exportedBy(found.module, unit.filename, found.name, depth - 1);
  if ('node' in found) {
    const { range } = found.node;
    const [own] = code.nodes
      .of('ExportDefaultDeclaration')
      .filter(({ declaration }) => declaration.range[0] === range[0]);
    return own ? [{ code, node: own.declaration }] : [];
  }
  const variable = code.parsed.scopeManager.globalScope?.childScopes[0]?.set.get(found.local);
  return (variable?.defs ?? []).map(({ node }) => ({ code, node: node }));
}

/** The class whose `this` a node is. */
export function classAround(node: TSESTree.Node): TSESTree.ClassBody | undefined {
  let at: TSESTree.Node | undefined = node;
  while (at && at.type !== 'ClassBody') {
    if (at.type === 'FunctionDeclaration' || (at.type === 'FunctionExpression' && at.parent.type === 'Property'))
      return undefined;
    at = at.parent;
  }
  return at;
}

/** A member of a class by its name. */
export function memberOf(body: TSESTree.ClassBody | undefined, name: TSESTree.Node): TSESTree.Node | undefined {
  if (name.type !== 'Identifier' && name.type !== 'PrivateIdentifier') return undefined;
  const member = body?.body.find(
    (member) =>
      (member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') &&
      !member.computed &&
      member.key.type === name.type &&
      member.key.name === name.name,
  );
  return implemented(member);
}
