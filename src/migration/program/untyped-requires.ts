import type ts from 'typescript';
import { isJavaScript, requiredFile } from '../../analysis/graph/required.js';
import { pathOf, type Project } from './project.js';

/** `import load = require(…)` and an assertion say its types. */
const REQUIRED = /(?<!\bimport\s+[\w$]+\s*=\s*)\brequire\(\s*(['"])(\.[^'"\n]+)\1\s*\)(?!\s*as\s+typeof\s+import\b)/g;

/** The files that TypeScript loads by `require` without saying their types: the compiler knows no use of their exports there. */
export function untypedRequires({ ts, program, ownFiles }: Project): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of ownFiles) {
    const { fileName, text } = file;
    if (isJavaScript(ts, file) || !text.includes('require(')) continue;
    for (const [, , path = ''] of text.matchAll(REQUIRED)) {
      const target = requiredFile(ts, program, path, fileName);
      if (target) found.add(pathOf(target));
    }
  }
  return found;
}

/** Is it what a module gives to others, or a member of that? */
export function isExported({ checker }: Project, declaration: ts.Declaration): boolean {
  const module = checker.getSymbolAtLocation(declaration.getSourceFile());
  const owners = [declaration, declaration.parent].map((node) => (node as { symbol?: ts.Symbol }).symbol);
  // A script, too, may assign its exports.
  return !module || checker.getExportsOfModule(module).some((symbol) => owners.includes(symbol));
}
