import type ts from 'typescript';
import type { Names } from '../program/names.js';
import type { Project } from '../program/project.js';
import type { PromiseUses } from '../follow/promise-uses.js';

/** A parameter that is declared as what an API gives, `jar: ReturnType<typeof cookies>`, and used as its value. */
export interface ParameterOfApi {
  readonly parameter: ts.ParameterDeclaration;
  readonly type: ts.TypeReferenceNode;
  /** What the program gives for it. */
  readonly given: readonly ts.Expression[];
}

/** The name that a parameter's function is called by. */
function calledBy(ts: Project['ts'], { parent }: ts.ParameterDeclaration): ts.Declaration | undefined {
  if (ts.isFunctionDeclaration(parent) || ts.isMethodDeclaration(parent)) return parent;
  const holder = parent.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
    ? holder
    : undefined;
}

function givenTo({ ts }: Project, names: Names, parameter: ts.ParameterDeclaration): ts.Expression[] {
  const holder = calledBy(ts, parameter);
  const name = holder && ts.getNameOfDeclaration(holder);
  if (!name || !ts.isIdentifier(name)) return [];
  const index = parameter.parent.parameters.indexOf(parameter);
  return [...names.usesOf(holder, name.text)].flatMap(({ parent }) => {
    const call = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
    const argument = ts.isCallExpression(call) ? call.arguments[index] : undefined;
    return argument ? [argument] : [];
  });
}

/**
 * @param types where the program says the type of what the API gives
 * @param uses is told of them: what is given to them lacks an `await` then
 */
export function parametersUsedAsValue(
  project: Project,
  names: Names,
  types: readonly ts.TypeReferenceNode[],
  uses: PromiseUses,
): ParameterOfApi[] {
  const { ts } = project;
  const found: ParameterOfApi[] = [];
  const isUsedAsValue = (parameter: ts.ParameterDeclaration): boolean => {
    const all = ts.isIdentifier(parameter.name)
      ? [...names.usesOf(parameter, parameter.name.text)].map((place) => uses.of(place as ts.Expression))
      : [];
    return all.includes('as-value') && !all.includes('as-promise') && !all.includes('returned');
  };
  // One may hand on to another what it is given.
  for (let isAny = true; isAny; ) {
    isAny = false;
    for (const type of types) {
      const parameter = type.parent;
      if (!ts.isParameter(parameter) || uses.takingValue.has(parameter) || !isUsedAsValue(parameter)) continue;
      uses.takingValue.add(parameter);
      found.push({ parameter, type, given: givenTo(project, names, parameter) });
      isAny = true;
    }
  }
  return found;
}
