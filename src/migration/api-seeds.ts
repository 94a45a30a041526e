import type ts from 'typescript';
import { nearestWord } from '../settings/nearest-word.js';
import { Stop } from '../settings/stop.js';
import { parametersUsedAsValue, type ParameterOfApi } from './api-parameters.js';
import { ApiUses, namedExpression } from './api-uses.js';
import { containerOf, holderOf, outermost } from './containers.js';
import type { NameNode, Names } from './names.js';
import { isInType, resultTypeOf } from './positions.js';
import type { Project } from './project.js';
import { PromiseUses } from './promise-uses.js';
import { takingOf, type Slots } from './slots.js';
import { memberOf, seedOf } from './seeds.js';

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
  if (/\.[cm]?[jt]sx?$/.test(module)) return [seedOf(project, cwd, words)];
  const specifiers = ownFiles.flatMap((file) => (file as { imports?: readonly ts.StringLiteralLike[] }).imports ?? []);
  const specifier = specifiers.find(({ text }) => text === module);
  if (!specifier) {
    const meant = nearestWord(module, [...new Set(specifiers.map(({ text }) => text))]);
    throw new Stop(`No file of a tsconfig.json imports '${module}'${meant ? `; did you mean '${meant}'?` : '.'}`);
  }
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(specifier)!);
  let symbol = exported.find(({ name }) => name === first);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  for (const member of members) symbol = symbol && memberOf(project, symbol, member);
  if (!symbol) {
    const meant = nearestWord(
      first,
      exported.map(({ name }) => name),
    );
    throw new Stop(
      `'${module}' exports no '${[first, ...members].join('.')}'${meant && meant !== first ? `; did you mean '${meant}'?` : '.'}`,
    );
  }
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
  readonly parameters: readonly ParameterOfApi[];
  /** Where the function itself is given to somebody who does not take a promise of it. */
  readonly handed: readonly Handed[];
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
  const giving = new Set(apis.flatMap((words) => declarationsOf(project, names, cwd, words)));
  const parameters = parametersUsedAsValue(project, names, typesOf(project, names, giving), uses);
  const judge = (promise: ts.Expression, isKept: boolean): void => {
    if (!uses.mayBePromise(promise)) return;
    const use = uses.of(promise);
    // What is kept does not begin where it is mentioned.
    if (use === 'as-value' || (use === 'dropped' && !isKept)) found.add(promise);
    if (use !== 'returned') return;
    const container = containerOf(ts, promise);
    const holder = container.kind === 'function' ? holderOf(ts, container.fn) : (container.node as ts.Declaration);
    if (holder) giving.add(holder);
  };
  /** The function itself stands here. */
  const hand = (place: NameNode, value: ts.Expression, of: ts.Declaration): void => {
    const slot = slots.of(value);
    if (slot.kind === 'accepted' || slot.kind === 'unused') return;
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
    for (const keeper of uses.keeping) giving.add(keeper);
  }
  return { uses: [...found], parameters, handed };
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
  return { uses: found, parameters: [], handed: [] };
}
