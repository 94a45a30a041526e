import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { Origin } from '../../../catalogue/origin.js';
import { bindingOrigins, referencesOf } from '../../bindings.js';
import { installedVersion } from '../../installed-version.js';
import type { ParsedFile } from '../../parsed-file.js';
import { bare, lastName } from '../../tree.js';

/** `app` of `const app = express()` may be kept by another name, and make more: `app.route('/')`. */
const DEPTH = 4;

/** The value that a constant stands for. */
function valueOf({ scopeManager }: ParsedFile, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const variable = referencesOf(scopeManager).get(name);
  const [definition, ...more] = variable?.defs ?? [];
  if (definition?.type !== 'Variable' || more.length > 0 || definition.node.id.type !== 'Identifier') return undefined;
  const isWritten = variable?.references.some((reference) => reference.isWrite() && !reference.init);
  return isWritten ? undefined : (definition.node.init ?? undefined);
}

/** Where a member comes from, in its installed version, of a thing that a row says is made by the call that it is the value of. */
export function madeOrigin(
  file: ParsedFile,
  catalogue: Catalogue,
  member: TSESTree.MemberExpression,
  depth = DEPTH,
): Origin | undefined {
  let made = bare(member.object);
  if (made.type === 'Identifier') made = bare(valueOf(file, made) ?? made);
  if (depth === 0 || (made.type !== 'CallExpression' && made.type !== 'NewExpression')) return undefined;
  const callee = bare(made.callee);
  const [bound] = bindingOrigins(callee, file.scopeManager);
  const origin =
    bound ?? (callee.type === 'MemberExpression' ? madeOrigin(file, catalogue, callee, depth - 1) : undefined);
  const row = origin && catalogue.match('maker', origin);
  return (
    row && {
      ...origin,
      version: origin.version ?? installedVersion(origin.package, file.filename),
      path: `${row.makes}#${lastName(member) ?? ''}`,
    }
  );
}
