import { relative } from 'node:path';
import type ts from 'typescript';
import { nearWords } from '../../settings/nearest-word.js';
import { Stop } from '../../settings/stop.js';
import { parametersUsedAsValue, type ParameterOfApi } from './api-parameters.js';
import { ApiUses, namedExpression } from './api-uses.js';
import { codeAround, containerOf, holderOf, outermost } from '../program/containers.js';
import type { NameNode, Names } from '../program/names.js';
import { isInType, resultTypeOf } from '../program/positions.js';
import { pathOf, type Project } from '../program/project.js';
import { PromiseUses } from '../follow/promise-uses.js';
import type { Slots } from '../follow/slots.js';
import { takingOf } from '../follow/taking.js';
import type { Walk } from '../follow/walk.js';
import { mappedToPromises } from './mapped-promises.js';
import { meant, memberNames, memberOf, seedOf } from './named-seeds.js';

/** In how many ways it can be called; what says nothing of that may be. */
function symbolCalls({ checker, ts }: Project, symbol: ts.Symbol): number {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  const type = declaration && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, declaration));
  return !type || type.flags & ts.TypeFlags.Any ? 1 : type.getCallSignatures().length;
}

/** `next/headers#cookies` to what it names, as the program's own imports find it. @throws Stop where nothing does */
function declarationsOf(project: Project, names: Names, cwd: string, words: string): readonly ts.Declaration[] {
  const { checker, ownFiles, ts } = project;
  const at = words.lastIndexOf('#');
  if (at <= 0 || at === words.length - 1)
    throw new Stop(
      `'${words}' does not name a function of a module; write it as module#export, or module#Class.method.`,
    );
  const module = words.slice(0, at);
  const [first = '', ...members] = words.slice(at + 1).split('.');
  const specifiers = ownFiles.flatMap((file) => (file as { imports?: readonly ts.StringLiteralLike[] }).imports ?? []);
  const same = specifiers.filter(({ text }) => text === module);
  // A path is that of a file; what a package or a tsconfig's `paths` lead to is written as it is imported.
  if (/^\.{0,2}\//.test(module) || (same.length === 0 && /\.[cm]?[jt]sx?$/.test(module)))
    return [seedOf(project, cwd, words)];
  const lookUp = (other: string): readonly ts.Declaration[] => declarationsOf(project, names, cwd, other);
  if (same.length === 0) {
    const packages = [...new Set(specifiers.map(({ text }) => text))].filter((text) => !text.startsWith('.'));
    const near = nearWords(module, packages).map((other) => `${other}${words.slice(at)}`);
    const files = ownFiles.map((file) => relative(cwd, pathOf(file)));
    const nearFiles = files.filter((file) => file.replace(/\.\w+$/, '').endsWith(module));
    throw new Stop(
      `No file of a tsconfig.json imports '${module}'${meant([...near, ...nearFiles.map((file) => `${file}${words.slice(at)}`)], lookUp)}`,
    );
  }
  const resolved = same.map((specifier) => checker.getSymbolAtLocation(specifier)).find((found) => found !== undefined);
  if (!resolved) throw new Stop(`'${module}' has no types here, so that what is imported of it cannot be followed.`);
  const exported = checker.getExportsOfModule(resolved);
  let symbol = exported.find(({ name }) => name === first);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  if (!symbol) {
    const near = nearWords(
      first,
      exported.map(({ name }) => name),
    ).filter((name) => name !== first);
    const others = near.map((name) => [`${module}#${name}`, ...members].join('.'));
    throw new Stop(`'${module}' exports no '${[first, ...members].join('.')}'${meant(others, lookUp)}`);
  }
  for (const member of members) {
    const found = memberOf(project, symbol, member);
    if (!found) {
      const others = nearWords(member, memberNames(project, symbol)).map((name) => words.replace(/[^.]*$/, name));
      throw new Stop(`'${words}': ${symbol.name} has no member '${member}'${meant(others, lookUp)}`);
    }
    symbol = found;
  }
  if (symbolCalls(project, symbol) === 0) throw new Stop(`'${words}' is no function, so it cannot have become async.`);
  return names.declarationsOf(symbol);
}

/** The call that a name is the callee of. */
function callOf(ts: Project['ts'], place: NameNode): ts.Expression | undefined {
  const outer = outermost(ts, namedExpression(ts, place));
  const around = outer.parent;
  if (ts.isCallExpression(around) && around.expression === outer) return around;
  return ts.isTaggedTemplateExpression(around) && around.tag === outer ? around : undefined;
}

/** What takes the promise of an API that became async for its value. */
export interface Mistaken {
  readonly uses: readonly ts.Expression[];
  /** What gives a list of promises once such a promise is awaited, and is used as if it gave their values. */
  readonly lists: readonly ts.CallExpression[];
  readonly parameters: readonly ParameterOfApi[];
  /** Where the function itself is given to somebody who does not take a promise of it. */
  readonly handed: readonly Handed[];
  /** What goes on with what a getter gives that cannot follow. */
  readonly standing: readonly Handed[];
}

export interface Handed {
  readonly place: NameNode;
  readonly of: ts.Declaration;
}

/** Where the program says the type of what these functions give. */
function typesOf({ ts }: Project, names: Names, declarations: Iterable<ts.Declaration>): ts.TypeReferenceNode[] {
  return [...declarations].flatMap((declaration) => {
    const name = ts.getNameOfDeclaration(declaration);
    if (!name || !ts.isIdentifier(name)) return [];
    return [...names.usesOf(declaration, name.text)].flatMap((place) =>
      isInType(ts, place) ? (resultTypeOf(ts, place) ?? []) : [],
    );
  });
}

const isAny = ({ ts, checker }: Project, node: ts.Node): boolean =>
  (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;

/**
 * Uses of a named API's promise as if it were the value, also where the program's own functions hand the promise on.
 * Whatever refers to the API is one of them, is used as a promise, or stands where a type takes one.
 */
export function usesOfApis(
  project: Project,
  names: Names,
  slots: Slots,
  cwd: string,
  apis: readonly string[],
): Mistaken {
  const { ts } = project;
  const uses = new ApiUses(project, names, slots);
  const found = new Set<ts.Expression>();
  const handed: Handed[] = [];
  const broken = new Set<ts.AccessorDeclaration>();
  const giving = new Set(apis.flatMap((words) => declarationsOf(project, names, cwd, words)));
  const parameters = parametersUsedAsValue(project, names, typesOf(project, names, giving), uses);
  const judge = (promise: ts.Expression, isKept: boolean): void => {
    if (!uses.mayBePromise(promise)) return;
    const use = uses.of(promise);
    // What is kept does not begin where it is mentioned.
    if (use === 'as-value' || (use === 'dropped' && !isKept)) found.add(promise);
    const container = containerOf(ts, promise);
    const around = codeAround(ts, promise);
    // What is taken from a promise has no type, and the compiler says nothing of those that go on with it.
    if (use === 'as-value' && ts.isAccessor(around) && isAny(project, around)) broken.add(around);
    if (use !== 'returned') return;
    const holder = container.kind === 'function' ? holderOf(ts, container.fn) : (container.node as ts.Declaration);
    if (holder) giving.add(holder);
  };
  /** The function itself stands here. */
  const hand = (place: NameNode, value: ts.Expression, of: ts.Declaration): void => {
    let slot = slots.of(value);
    while (slot.kind === 'wrapped') slot = slot.as;
    if (slot.kind === 'accepted' || slot.kind === 'ignored' || slot.kind === 'unused') return;
    const isPromise =
      slot.kind === 'held' && takingOf(project, project.checker.getTypeAtLocation(slot.by)) === 'promise';
    if (slot.kind === 'held' && isPromise) giving.add(slot.by);
    else if (!(slot.kind === 'each' && slot.method === 'map' && uses.ofList(slot.call) === 'as-promise'))
      handed.push({ place, of });
  };
  for (const declaration of giving) {
    const isKept = uses.keeping.has(declaration) || ts.isAccessor(declaration);
    for (const place of names.allUsesOf(declaration)) {
      const { parent } = place;
      if (isInType(ts, place)) continue;
      if (ts.isBindingElement(parent) && ts.isIdentifier(parent.name)) {
        if (isKept) uses.keeping.add(parent);
        giving.add(parent);
        continue;
      }
      const value = namedExpression(ts, place);
      const call = isKept ? undefined : callOf(ts, place);
      if (call) judge(call, false);
      else if (!isKept) hand(place, value, declaration);
      else judge(value, !ts.isAccessor(declaration));
    }
    for (const other of [...uses.keeping, ...uses.giving]) giving.add(other);
  }
  const standing = [...broken].flatMap((of) => names.allUsesOf(of).map((place) => ({ place, of })));
  const lists = [...found].flatMap((promise) => {
    const call = mappedToPromises(project, promise);
    return call && uses.ofList(call) === 'as-value' ? call : [];
  });
  return { uses: [...found], lists, parameters, handed, standing };
}

/** Every place where the program takes a promise for its value, whatever it comes from. */
export function allMistakenUses(project: Project, names: Names): Mistaken {
  const { ts, checker } = project;
  const uses = new PromiseUses(project, names);
  const found: ts.Expression[] = [];
  const isGiven = (node: ts.Node): boolean => {
    if (ts.isPropertyAccessExpression(node))
      return !(ts.isCallExpression(node.parent) && node.parent.expression === node);
    if (!ts.isIdentifier(node) || (node.parent as Partial<ts.NamedDeclaration>).name === node) return false;
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
    return declaration !== undefined && (ts.isParameter(declaration) || ts.isBindingElement(declaration));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node) || isGiven(node)) {
      const expression = node as ts.Expression;
      if (uses.typeOf(expression) && uses.of(expression) === 'as-value') found.push(expression);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of project.ownFiles) if (project.mayWrite(file)) visit(file);
  return { uses: found, lists: [], parameters: [], handed: [], standing: [] };
}

/** Begins a walk at all of them. */
export function startAt(walk: Walk, { parameters, uses, lists, handed, standing }: Mistaken): void {
  parameters.forEach((parameter) => walk.seedParameter(parameter));
  uses.forEach((use) => walk.seedAt(use, [], true));
  lists.forEach((list) => walk.seedList(list));
  handed.forEach(({ place, of }) => walk.seedUse(place, of));
  standing.forEach(({ place, of }) => walk.moves.block(place, of, 'stands-on-another'));
}
