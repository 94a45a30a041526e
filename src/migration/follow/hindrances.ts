import type ts from 'typescript';
import type { BlockReason } from '../../plans/reasons.js';
import { functionOf, hasModifier, nameOf, outermost } from '../program/containers.js';
import type { DeclaredTogether } from '../program/declared-together.js';
import { declaredType, elementTypesIn, functionTypesIn, resultTypeIn } from '../program/function-types.js';
import { pathOf, type Project } from '../program/project.js';
import { takesPromise, takingOf } from './taking.js';
import { holdsServerComponents } from '../program/server-components.js';
import type { LeftAlone } from './left-alone.js';
import { isExported, untypedRequires } from '../program/untyped-requires.js';

const WELL_KNOWN = new Set(['toString', 'valueOf', 'toLocaleString', 'then']);

export interface Hindrances {
  /** Why a declaration, or one that has to change with it, cannot become async. */
  readonly of: (declaration: ts.Declaration) => BlockReason | undefined;
}

export function ignoresMigration(ts: Project['ts'], node: ts.Node): boolean {
  const file = node.getSourceFile();
  if (!file.text.includes('@async-boundary-ignore')) return false;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const comments = ts.getLeadingCommentRanges(file.text, at.pos) ?? [];
    if (comments.some(({ pos, end }) => file.text.slice(pos, end).includes('@async-boundary-ignore'))) return true;
    if (ts.isStatement(at) || ts.isClassElement(at)) return false;
  }
  return false;
}

export function hindrances(
  project: Project,
  declaredTogether: DeclaredTogether,
  ofPublished: (declaration: ts.Declaration) => BlockReason | undefined,
  leftAlone: LeftAlone,
): Hindrances {
  const { ts } = project;
  const known = new Map<ts.Declaration, BlockReason | undefined>();
  const required = untypedRequires(project);

  const foreign = (declaration: ts.Declaration): BlockReason | undefined => {
    if (takesPromise(project, declaration)) return undefined;
    return ts.isClassLike(declaration.parent) ? 'foreign-class' : 'foreign-interface';
  };

  /** `{ [Kind.Page]: () => … }`: its uses say another name than its own, so they have to take a promise already. */
  const isExpectedToWait = (declaration: ts.Declaration): boolean => {
    if (!ts.isObjectLiteralElementLike(declaration)) return false;
    const checker = project.checker as ts.TypeChecker & {
      getContextualTypeForObjectLiteralElement(node: ts.ObjectLiteralElementLike): ts.Type | undefined;
    };
    const expected = checker.getContextualTypeForObjectLiteralElement(declaration);
    const taking = expected && takingOf(project, expected);
    return taking === 'promise' || taking === 'anything';
  };

  const ofName = (declaration: ts.Declaration): BlockReason | undefined => {
    const name = ts.getNameOfDeclaration(declaration);
    if (name && ts.isComputedPropertyName(name))
      return /^Symbol\./.test(name.expression.getText())
        ? 'well-known-method'
        : isExpectedToWait(declaration)
          ? undefined
          : 'value-escapes';
    if (!name || !ts.isIdentifier(name)) return undefined;
    const isMember = ts.isMethodDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
    if (isMember && name.text === 'toJSON') return 'json-hook';
    return isMember && WELL_KNOWN.has(name.text) ? 'well-known-method' : undefined;
  };

  const ofFunction = (declaration: ts.Declaration): BlockReason | undefined => {
    const fn = functionOf(ts, declaration);
    const { asteriskToken } = (fn ?? declaration) as Partial<ts.FunctionDeclaration>;
    const type = resultTypeIn(ts, fn ?? declaration);
    if (type && ts.isTypePredicateNode(type)) return 'type-predicate';
    if (asteriskToken && fn && !hasModifier(ts, fn, ts.SyntaxKind.AsyncKeyword)) return 'generator';
    if (
      ts.canHaveDecorators(declaration) &&
      (ts.getDecorators(declaration) ?? []).some((decorator) => !wrapsAnyResult(decorator))
    )
      return 'decorator';
    if (!fn) return undefined;
    const name = nameOf(ts, fn);
    if (/^use[A-Z]/.test(name) && /from ['"]react['"]/.test(fn.getSourceFile().text)) return 'react-hook';
    const isComponent = /^[A-Z]/.test(name) && /x$/.test(fn.getSourceFile().fileName) && rendersJsx(fn);
    if (isComponent && !holdsServerComponents(project, fn.getSourceFile())) return 'react-component';
    return undefined;
  };

  /** A decorator that is given the method as a function of any result passes a promise on as well. */
  const wrapsAnyResult = (decorator: ts.Decorator): boolean => {
    const parameter = project.checker.getResolvedSignature(decorator)?.declaration?.parameters[0];
    if (!parameter || !ts.isParameter(parameter)) return false;
    const type = project.checker.getTypeAtLocation(parameter);
    const taking = takingOf(project, type);
    return taking === 'promise' || (taking === 'anything' && type.getCallSignatures().length > 0);
  };

  const rendersJsx = (fn: ts.Node): boolean => {
    let found = false;
    const visit = (node: ts.Node): void => {
      if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) found = true;
      if (!found) ts.forEachChild(node, visit);
    };
    visit(fn);
    return found;
  };

  const ofType = (declaration: ts.Declaration): BlockReason | undefined => {
    const type = declaredType(ts, declaration);
    if (
      !type ||
      takesPromise(project, declaration) ||
      functionTypesIn(ts, type).length > 0 ||
      elementTypesIn(ts, type).length > 0 ||
      declaredTogether.aliases.of(declaration)
    )
      return undefined;
    return takingOf(project, project.checker.getTypeAtLocation(declaration)) === 'no-function'
      ? 'value-escapes'
      : 'typed-alias';
  };

  /** A member that `Object.assign` puts into another object: who calls it there cannot be seen. */
  const isMerged = ({ parent }: ts.Declaration): boolean => {
    if (!ts.isObjectLiteralExpression(parent)) return false;
    const outer = outermost(ts, parent);
    const call = outer.parent;
    return (
      ts.isCallExpression(call) &&
      call.arguments.includes(outer) &&
      call.arguments[0] !== outer &&
      call.expression.getText() === 'Object.assign'
    );
  };

  const ofOne = (declaration: ts.Declaration): BlockReason | undefined => {
    const file = declaration.getSourceFile();
    if (!project.isOwn(file)) return foreign(declaration);
    if (!project.mayWrite(file)) return 'outside-the-paths';
    if (ts.isAccessor(declaration)) return 'accessor';
    if (ignoresMigration(ts, declaration)) return 'ignored';
    if (isMerged(declaration)) return 'value-escapes';
    if (required.has(pathOf(file)) && isExported(project, declaration)) return 'loaded-untyped';
    return (
      leftAlone.of(declaration) ??
      ofName(declaration) ??
      ofFunction(declaration) ??
      ofType(declaration) ??
      ofPublished(declaration)
    );
  };

  return {
    of(declaration) {
      if (known.has(declaration)) return known.get(declaration);
      const group = new Set([declaration]);
      let reason: BlockReason | undefined;
      for (const member of group) {
        reason ??= ofOne(member);
        if (project.isOwn(member.getSourceFile())) for (const other of declaredTogether.of(member)) group.add(other);
      }
      for (const member of group) known.set(member, reason);
      return reason;
    },
  };
}
