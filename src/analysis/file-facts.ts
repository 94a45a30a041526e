import { dirname, resolve } from 'node:path';
import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Origin } from '../catalogue/origin.js';
import type { NestedRunnerRow, RowKind, RowOf, TopLevelRunnerRow } from '../catalogue/row.js';
import { tagOfDeclaration } from './annotated.js';
import { ANNOTATION, rowOfTag, tagId, type Tag } from './annotations.js';
import { bindingOrigins, referencesOf } from './bindings.js';
import type { Colours } from './colour/colour.js';
import { coloursOf } from './colour/colours.js';
import { colouredNodes, type ColouredNode } from './colour/coloured-nodes.js';
import type { Family } from './colour/family.js';
import type { OverridePolicy } from './colour/painter.js';
import { boundaryOf, type Boundary } from './boundaries.js';
import { drivesOf, drivesOfHandedOver, type Drive } from './driven-by.js';
import type { Facts } from './facts.js';
import { installedVersion } from './installed-version.js';
import { KeptOn } from './kept-on.js';
import { madeOrigin } from './types/syntax/made.js';
import type { Foreseen, TypeOracle } from './types/oracle.js';
import type { ParsedFile } from './parsed-file.js';
import { sinkOf, type Sink } from './sinks.js';
import { ambientOrigins, autoImportedOrigins } from './takers/ambient-names.js';
import { suspensionOf, type Suspension } from './suspends-with.js';
import { bare, lastName, readNodes, type NodesByType } from './tree.js';

/** What will most likely be asked about a file, for a backend to which one long question costs less than many short ones. */
export type Foresee = (facts: FileFacts) => Foreseen;

/** What is known about one file. Read once, asked by every rule; each answer is computed on first demand and kept. */
export class FileFacts implements Facts {
  readonly parsed: ParsedFile;
  readonly catalogue: Catalogue;
  readonly nodes: NodesByType;
  readonly #hasTags: boolean;
  readonly #makeOracle: () => TypeOracle;
  readonly #foresee: Foresee | undefined;
  #oracle: TypeOracle | undefined;
  readonly #rows = new Map<RowKind, Map<TSESTree.Node, RowOf<RowKind> | undefined>>();
  readonly #origins = new Map<TSESTree.Node, readonly Origin[]>();
  readonly #typeOrigins = new Map<TSESTree.Node, readonly Origin[]>();
  readonly #bindings = new Map<TSESTree.Node, readonly Origin[]>();
  #callees: Map<string, TSESTree.Node[]> | undefined;
  readonly #drives = new Map<TSESTree.Node, readonly Drive[]>();

  constructor(parsed: ParsedFile, oracle: () => TypeOracle, catalogue: Catalogue, foresee?: Foresee) {
    this.parsed = parsed;
    this.catalogue = catalogue;
    this.#makeOracle = oracle;
    this.#foresee = foresee;
    this.#hasTags = parsed.text.includes(ANNOTATION);
    this.nodes = readNodes(parsed);
  }

  /** Made on first use: a file without candidates never asks for types. */
  get oracle(): TypeOracle {
    if (!this.#oracle) {
      this.#oracle = this.#makeOracle();
      if (this.#oracle.foresee && this.#foresee) this.#oracle.foresee(this.#foresee(this));
    }
    return this.#oracle;
  }

  textOf(node: TSESTree.Node): string {
    return this.parsed.text.slice(node.range[0], node.range[1]);
  }

  boundary(node: TSESTree.Node): Boundary {
    return boundaryOf(node);
  }

  /** What is on the stack when this node runs. Empty: nothing of ours, or nobody knows. */
  drivenBy(node: TSESTree.Node): readonly Drive[] {
    let drives = this.#drives.get(node);
    if (!drives) this.#drives.set(node, (drives = drivesOf(this, node)));
    return drives;
  }

  /** What is on the stack when a coloured place runs what it leads to: there, or when a function that is handed over is called. */
  drivenAt({ node, call }: ColouredNode): readonly Drive[] {
    return call.isHandedOver ? drivesOfHandedOver(this, node) : this.drivenBy(node);
  }

  /** How this very node can wait, or why it cannot. */
  suspendsWith(node: TSESTree.Node): Suspension {
    return suspensionOf(this, node);
  }

  sink(expression: TSESTree.Node): Sink {
    return sinkOf(expression);
  }

  /**
   * The catalogue row of this kind that a callee comes from: by its import binding, else, where its last name is one
   * that such rows have, by the declaration that the oracle finds.
   */
  row<K extends RowKind>(kind: K, callee: TSESTree.Node): RowOf<K> | undefined {
    let known = this.#rows.get(kind);
    if (!known) this.#rows.set(kind, (known = new Map()));
    const node = bare(callee);
    if (!known.has(node)) known.set(node, this.#findRow(kind, node));
    return known.get(node) as RowOf<K> | undefined;
  }

  #findRow<K extends RowKind>(kind: K, node: TSESTree.Node): RowOf<K> | undefined {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
    const name = lastName(node);
    const isKnownName = name !== undefined && this.catalogue.names(kind).has(name);
    // A name of the file's own may stand for anything; a member is called what it is.
    if (node.type === 'MemberExpression' && !isKnownName && name !== 'default') return undefined;
    for (const origin of this.bindings(node)) {
      const row = this.catalogue.match(kind, origin);
      if (row) return row;
    }
    if (!isKnownName) return undefined;
    const declared = this.originsOf(node);
    const isGlobal = ({ package: owner, module }: Origin): boolean => owner === '' && module === '';
    const isAmbient = declared.every(isGlobal) && this.bindings(node).some(isGlobal);
    const { filename } = this.parsed;
    for (const origin of [
      ...declared,
      ...(isAmbient && declared.length === 0 ? ambientOrigins(this.textOf(node), filename, this.catalogue) : []),
      ...(isAmbient ? autoImportedOrigins(this.textOf(node), filename, this.catalogue) : []),
    ]) {
      const row = this.catalogue.match(kind, origin);
      if (row) return row;
    }
    // `socket.on` may be declared anew by a subclass of the type that the row names.
    if (node.type !== 'MemberExpression') return undefined;
    if (!this.#typeOrigins.has(bare(node.object)))
      this.#askTypes(
        this.#namesakes(node).flatMap((one) => (one.type === 'MemberExpression' ? [bare(one.object)] : [])),
      );
    return this.rowOfType(kind, node.object, `#${name}`);
  }

  /**
   * The catalogue row of this kind that names a type which an expression has: `navigate`, of `NavigateFunction`.
   *
   * @param member as rows write it, where a member of that type is meant: `#on`
   */
  rowOfType<K extends RowKind>(kind: K, node: TSESTree.Node, member = ''): RowOf<K> | undefined {
    return this.rowsOfType(kind, node, member)[0];
  }

  /** The rows of all named types that an expression has, those of the types that these extend included. */
  rowsOfType<K extends RowKind>(kind: K, node: TSESTree.Node, member = ''): readonly RowOf<K>[] {
    const key = bare(node);
    if (!this.#typeOrigins.has(key)) this.#askTypes([key]);
    return (this.#typeOrigins.get(key) ?? []).flatMap(
      (origin) => this.catalogue.match(kind, { ...origin, path: `${origin.path}${member}` }) ?? [],
    );
  }

  #askTypes(expressions: readonly TSESTree.Node[]): void {
    const open = expressions.filter((one) => !this.#typeOrigins.has(one));
    this.oracle.typeOrigins(open).forEach((origins, index) => this.#typeOrigins.set(open[index]!, origins));
  }

  /** Where imports and aliases of this file lead from an identifier or member expression, with the installed version. */
  bindings(node: TSESTree.Node): readonly Origin[] {
    const key = bare(node);
    let origins = this.#bindings.get(key);
    if (!origins) {
      origins = bindingOrigins(key, this.parsed.scopeManager).map((origin) => {
        if (origin.package === '' || origin.version !== undefined) return origin;
        if (origin.module.startsWith('.'))
          return { ...origin, file: resolve(dirname(this.parsed.filename), origin.module) };
        return { ...origin, version: installedVersion(origin.package, this.parsed.filename) };
      });
      this.#bindings.set(key, origins);
    }
    return origins;
  }

  /** The declaration's origin by type. */
  originsOf(node: TSESTree.Node): readonly Origin[] {
    const key = bare(node);
    if (!this.#origins.has(key)) {
      const open = this.#namesakes(key).filter((one) => !this.#origins.has(one));
      this.oracle.origins(open).forEach((found, index) => {
        const one = open[index]!;
        // A package without declarations says no type of what it makes.
        const made =
          !found && one.type === 'MemberExpression' ? madeOrigin(this.parsed, this.catalogue, one) : undefined;
        const origin = found ?? (made?.version === undefined ? undefined : made);
        this.#origins.set(one, origin ? [origin] : []);
      });
    }
    return this.#origins.get(key)!;
  }

  /**
   * The callees that are called what this one is: whoever asks about one of them will ask about the others, and one
   * long question costs less than many short ones.
   */
  #namesakes(callee: TSESTree.Node): readonly TSESTree.Node[] {
    if (!this.#callees) {
      this.#callees = new Map();
      for (const call of [...this.nodes.of('CallExpression'), ...this.nodes.of('NewExpression')]) {
        const one = bare(call.callee);
        const name = lastName(one);
        if (name === undefined) continue;
        const group = this.#callees.get(name);
        if (group) group.push(one);
        else this.#callees.set(name, [one]);
      }
    }
    const group = this.#callees.get(lastName(callee) ?? '');
    return group?.includes(callee) ? group : [callee];
  }

  /** The colours of the program that this file belongs to. */
  colours(policy: OverridePolicy): Colours {
    const colours = this.#drawn(policy, undefined);
    if (!colours) throw new Error(`${this.parsed.filename}: judged without a program`);
    return colours;
  }

  #drawn(policy: OverridePolicy, family: Family | undefined): Colours | undefined {
    const { oracle, catalogue } = this;
    const draw = (): Colours | undefined => {
      const { program } = oracle;
      return program && coloursOf(program, catalogue, policy, family);
    };
    return oracle.surviving ? oracle.surviving(draw) : draw();
  }

  /** The places in this file that run something coloured, beyond its direct calls of what the colours start at: runners, unless another family is asked for. */
  coloured(policy: OverridePolicy, family?: Family): readonly ColouredNode[] {
    const colours = this.#drawn(policy, family);
    if (!colours) return [];
    return colouredNodes(this, colours.callsIn(this.parsed.filename.replaceAll('\\', '/')));
  }

  /**
   * What a tag before the declaration of a callee says of it, where this file declares it. A runner without a row here is
   * one whose calls the program's colours hold.
   */
  annotation(
    callee: TSESTree.Node,
  ): { readonly tag: Tag; readonly row?: NestedRunnerRow | TopLevelRunnerRow | undefined } | undefined {
    const { parsed } = this;
    if (!this.#hasTags) return undefined;
    const node = bare(callee);
    const [definition, ...others] = node.type === 'Identifier' ? (this.variable(node)?.defs ?? []) : [];
    const tag = definition && others.length === 0 ? tagOfDeclaration(parsed, definition.node) : undefined;
    if (!tag || node.type !== 'Identifier') return undefined;
    this.catalogue.uses.annotations.add(tagId(parsed.filename, parsed.text, tag));
    return { tag, row: this.oracle.program ? undefined : rowOfTag(tag, node.name, parsed.filename, parsed.text) };
  }

  /** The variable that an identifier refers to, when it refers to one of this file. */
  variable(identifier: TSESTree.Node): Variable | undefined {
    return referencesOf(this.parsed.scopeManager).get(identifier) ?? undefined;
  }

  /** The installed version of a package, as this file would load it. */
  version(packageName: string): string | undefined {
    return installedVersion(packageName, this.parsed.filename);
  }
}

const known = new KeptOn<TSESTree.Program, FileFacts>();

/**
 * Facts about a parsed file, kept by its tree, so that every rule of one run shares them.
 *
 * @param oracle called at most once, when a decision first asks about types
 */
export function factsOf(
  parsed: ParsedFile,
  oracle: () => TypeOracle,
  catalogue: Catalogue,
  foresee?: Foresee,
): FileFacts {
  let facts = known.get(parsed.ast);
  if (!facts || facts.catalogue !== catalogue)
    known.set(parsed.ast, (facts = new FileFacts(parsed, oracle, catalogue, foresee)));
  return facts;
}
