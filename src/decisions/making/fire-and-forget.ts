import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { owningManifest } from '../../analysis/installed-version.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { Rewrite, Step } from '../../plans/plan.js';
import { voided } from '../../plans/wraps.js';
import type { Settings } from '../../settings/settings.js';
import { importOf, isSameModule, type Imported } from './import-of.js';
import { rewrite } from './plans.js';

/** What is let go, as one or more expressions, each already prepared by `steps`. */
export interface LetGo {
  readonly nodes: readonly TSESTree.Expression[];
  readonly steps: readonly Step[];
  /** Which of them may be null or undefined. */
  readonly nullable: ReadonlySet<TSESTree.Expression>;
  /** A thenable need not have a `catch`. */
  readonly canCatch: boolean;
  /** `void` counts as taking the promise over. */
  readonly voidCounts: boolean;
  /** It is plain that none of them rejects: a handler would wait for what cannot come. */
  readonly neverRejects: boolean;
}

export function handlerRewrite(
  { nodes, nullable, steps }: LetGo,
  handler: string,
  imports: readonly Step[] = [],
): Rewrite {
  const caught = nodes.map(
    (node): Step => ({
      verb: 'wrap',
      node,
      before: '',
      after: `${nullable.has(node) ? '?' : ''}.catch(${handler})`,
      result: 'call',
      operand: 'call',
    }),
  );
  return rewrite([...steps, ...caught, ...imports], `Let it run, and give its rejection to \`${handler}\``, 'handler');
}

export function voidRewrite({ nodes, steps, neverRejects }: LetGo): Rewrite {
  const doubt = neverRejects ? 'it cannot reject' : 'its rejection stays unhandled';
  return rewrite([...steps, ...nodes.map(voided)], `Let it run, and say so with \`void\` (${doubt})`, 'void');
}

/** The choices that let a promise run on its own. */
export interface FireAndForgetChoices {
  /** The one that the project's policy names. */
  readonly policy: Rewrite | undefined;
  readonly others: readonly Rewrite[];
}

/**
 * The handler's module as a file imports it. `itself` where the handler is: in its own file it may be what has failed,
 * and would be given its own failure; in its own package the name of the package leads back to the file.
 */
function moduleFrom(filename: string, from: string): string {
  if (!isAbsolute(from)) return owningManifest(filename)?.name === packageOfModule(from) ? 'itself' : from;
  if (isSameModule(from, filename)) return 'itself';
  const path = relative(dirname(filename), from).split(sep).join('/');
  return path === '' ? '.' : /^\.\.?(?:\/|$)/.test(path) ? path : `./${path}`;
}

/** What the project's policy does with a promise in a file; nothing without one, and in the handler's own file. */
export function policyFor(facts: FileFacts, { fireAndForget: policy }: Settings): Imported | 'void' | undefined {
  if (policy === undefined || policy === 'void') return policy;
  if (policy.from === undefined) return { local: policy.handler, steps: [] };
  const from = moduleFrom(facts.parsed.filename, policy.from);
  return from === 'itself' ? undefined : importOf(facts, from, policy.handler);
}

/** @param unnamed what handles a rejection where no policy names a handler */
export function fireAndForget(
  facts: FileFacts,
  settings: Settings,
  letGo: LetGo,
  unnamed: readonly Rewrite[] = letGo.canCatch ? [handlerRewrite(letGo, 'console.error')] : [],
): FireAndForgetChoices {
  const asVoid = letGo.voidCounts ? [voidRewrite(letGo)] : [];
  if (letGo.neverRejects && letGo.voidCounts) return { policy: asVoid[0], others: [] };
  if (settings.fireAndForget === 'void') return { policy: asVoid[0], others: unnamed };
  const policy = letGo.canCatch ? policyFor(facts, settings) : undefined;
  return policy && policy !== 'void'
    ? { policy: handlerRewrite(letGo, policy.local, policy.steps), others: asVoid }
    : { policy: undefined, others: [...unnamed, ...asVoid] };
}
