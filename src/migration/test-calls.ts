import type ts from 'typescript';
import type { TypeScript } from './project.js';

const GROUP = /^(?:describe|suite|context|fdescribe|xdescribe)$/;
const TEST = /^(?:it|test|specify|before|after|beforeEach|afterEach|beforeAll|afterAll|setup|teardown|fit|xit|xtest)$/;
const MODIFIER =
  /^(?:only|skip|each|for|todo|fails|failing|fixme|slow|concurrent|sequential|serial|parallel|shuffle|skipIf|runIf|extend)$/;

/**
 * What kind of a test library's call this is, by its names: `it.only(…)`, `describe.each(…)(…)`, `test.describe(…)`.
 * Nothing for an object that only has such a name: `context.on(…)`.
 */
export function testCall(ts: TypeScript, callee: ts.Expression): 'group' | 'test' | undefined {
  const names: string[] = [];
  let at = callee;
  while (!ts.isIdentifier(at)) {
    if (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) at = at.expression;
    else if (ts.isTaggedTemplateExpression(at)) at = at.tag;
    else if (ts.isPropertyAccessExpression(at)) {
      names.push(at.name.text);
      at = at.expression;
    } else return undefined;
  }
  const isKnown = (name: string): boolean => GROUP.test(name) || TEST.test(name);
  if (!isKnown(at.text) || !names.every((name) => isKnown(name) || MODIFIER.test(name))) return undefined;
  return [at.text, ...names].some((name) => GROUP.test(name)) ? 'group' : 'test';
}
