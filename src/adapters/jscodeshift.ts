import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { ruleOf } from '../rules/index.js';
import type { RuleDefinition } from '../rules/rule.js';
import { aboutFile, readSource } from './lost-file.js';
import { migrateText } from './migrate-text.js';
import { settingsFile } from './settings.js';
import { visible } from './visible.js';
import { sayOnce } from './say-once.js';
import { readTree, shortfalls } from './workspace.js';

/** The parts of jscodeshift that a transform of ours uses, so that importing one needs no types of jscodeshift's. */
interface JscodeshiftApi {
  readonly jscodeshift: {
    (ast: never): { find(type: never): { size(): number } };
    readonly types: unknown;
  };
  readonly stats: (name: string, quantity?: number) => void;
  readonly report: (message: string) => void;
}

export interface CodemodOptions {
  /** Leaves out rewrites that a person should look at. */
  readonly safeOnly?: boolean;
  /** Path of a settings file, instead of the nearest `async-boundary.config.*`. */
  readonly settings?: string;
}

/** A jscodeshift transform: the file's new text, or `undefined` when it stays as it is. */
export type Transform = (
  file: { readonly path: string; readonly source: string },
  api: JscodeshiftApi,
  options: CodemodOptions,
) => string | undefined;

interface Definition {
  readonly finalized: boolean;
  readonly type: unknown;
  bases(name: string): unknown;
  field(name: string, type: unknown, fallback: () => null): unknown;
}

interface AstTypes {
  readonly Type: {
    from(accepts: () => boolean, name: string): unknown;
    /** The definition of a name, made on first use. */
    def(name: string): Definition;
  };
  finalize(): void;
}

const taught = new WeakSet<AstTypes>();

/**
 * jscodeshift walks only node types that its ast-types knows, and skips the rest in silence. The types that
 * typescript-eslint has beyond them are generated from its visitor keys.
 */
function teach(types: AstTypes): void {
  if (taught.has(types)) return;
  for (const [name, keys] of Object.entries(visitorKeys)) {
    const definition = types.Type.def(name);
    if (definition.finalized) continue; // Finalised types cannot grow.
    definition.bases('Node');
    for (const key of keys ?? [])
      definition.field(
        key,
        types.Type.from(() => true, 'any'),
        () => null,
      );
  }
  types.finalize();
  taught.add(types);
}

function holdsCandidate({ candidates }: RuleDefinition, tree: unknown, j: JscodeshiftApi['jscodeshift']): boolean {
  const types = j.types as AstTypes;
  teach(types);
  const found = j(tree as never);
  return candidates.some((name) => found.find(types.Type.def(name).type as never).size() > 0);
}

/**
 * The transform of one rule: the same edits as ESLint's, in the original text. `j` only queries; it prints nothing.
 * The first look is at a tree of its own, since a query writes default fields into the nodes that it visits, and since
 * a file without candidates then never costs a program.
 *
 * @throws Error when no rule has that slug
 */
export function codemodFor(slug: string): Transform {
  const rule = ruleOf(slug);
  return (file, api, options) => {
    const path = resolve(file.path);
    // What jscodeshift has read otherwise than it stands on the disk, it would write back so.
    if (file.source.includes('\uFFFD') && existsSync(path)) readSource(path);
    const settings = options.settings === undefined ? undefined : settingsFile(resolve(options.settings));
    const migrated = aboutFile(path, () =>
      holdsCandidate(rule, readTree(path, file.source), api.jscodeshift)
        ? migrateText(path, file.source, { slugs: [slug], safeOnly: options.safeOnly, settings })
        : undefined,
    );
    if (!migrated) return undefined;
    const shortfall = shortfalls.get(path);
    if (shortfall !== undefined)
      sayOnce(shortfall, `${path} is judged by its text alone, which finds less: ${shortfall}.`);
    const reasons = new Map<string, number>();
    for (const { reason } of migrated.untouched) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (migrated.applied.length > 0) api.stats('applied', migrated.applied.length);
    for (const [reason, count] of reasons) api.stats(`untouched: ${reason}`, count);
    for (const { line, column, complaint } of migrated.untouched)
      if (complaint !== undefined) api.report(`${slug}: ${line}:${column} left as it is. ${visible(complaint)}`);
    if (migrated.leftAlone !== undefined) api.report(`${slug}: left as it was, because ${visible(migrated.leftAlone)}`);
    else if (reasons.size > 0) {
      const engine = reasons.get('needs-the-project-engine');
      if (engine !== undefined)
        api.report(
          `${slug}: ${engine} ${engine === 1 ? 'needs' : 'need'} the project engine, since callers have to follow: npx async-boundary migrate ${slug}`,
        );
      reasons.delete('needs-the-project-engine');
      if (reasons.size > 0)
        api.report(`${slug}: not rewritten: ${[...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ')}`);
    }
    return migrated.changed ? migrated.output : undefined;
  };
}
