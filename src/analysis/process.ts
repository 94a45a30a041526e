import type { TSESTree } from '@typescript-eslint/types';
import { plainPath } from '../catalogue/origin.js';
import { bindingOrigins } from './bindings.js';
import type { ParsedFile } from './parsed-file.js';

/** What of Node's `process` an expression names, by the bindings of its file: `exit`, `stdout.write`, `''` for itself. */
export function memberOfProcess(
  { scopeManager }: Pick<ParsedFile, 'scopeManager'>,
  node: TSESTree.Node,
): string | undefined {
  for (const { module, path } of bindingOrigins(node, scopeManager)) {
    const plain = plainPath(path);
    if (module === 'process' || module === 'node:process') return plain;
    const found = module === '' ? /^(?:(?:globalThis|global)\.)?process(?:\.(.+))?$/.exec(plain) : null;
    if (found) return found[1] ?? '';
  }
  return undefined;
}

/** Is it a call of the `console`, or of the process's own output? */
export function printsTo(file: Pick<ParsedFile, 'scopeManager'>, callee: TSESTree.Node): boolean {
  const member = memberOfProcess(file, callee);
  if (member !== undefined) return /^std(?:out|err)\.write$/.test(member) || member === 'emitWarning';
  return bindingOrigins(callee, file.scopeManager).some(
    ({ module, path }) =>
      (module === '' && /^(?:(?:globalThis|global)\.)?console\.\w+$/.test(plainPath(path))) ||
      /^(?:node:)?console$/.test(module),
  );
}
