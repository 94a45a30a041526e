import type { TSESTree } from '@typescript-eslint/types';
import type { Step } from '../../plans/plan.js';
import type { Floating, FloatingFinding } from './finding.js';
import { attemptNote, consequenceAt } from './consequence.js';
import { hostSinkFor } from '../making/host-sink.js';
import { planDropped } from './plan.js';
import { isCatalogued, unhandledIn, type Unhandled } from './unhandled.js';

type Declarator = TSESTree.VariableDeclarator & { id: TSESTree.Identifier; init: TSESTree.Expression };

/** Declarators of a variable that is written once, here, and that nothing reads. */
export function neverRead({ facts }: Floating): Declarator[] {
  return facts.nodes.of('VariableDeclarator').filter((declarator): declarator is Declarator => {
    const declaration = declarator.parent;
    if (declarator.id.type !== 'Identifier' || !declarator.init || declarator.id.name.startsWith('_')) return false;
    if (declaration.kind.endsWith('using') || declaration.parent.type === 'ExportNamedDeclaration') return false;
    if (declaration.parent.type.startsWith('For')) return false;
    const [variable] = facts.parsed.scopeManager.getDeclaredVariables(declarator);
    const script =
      declaration.parent.type === 'Program' &&
      facts.parsed.ast.sourceType === 'script' &&
      facts.oracle.moduleFormat !== 'commonjs';
    return !script && variable!.references.every((reference) => reference.init === true);
  });
}

export function storedFindings(floating: Floating, unread: readonly Declarator[]): FloatingFinding[] {
  return unread.flatMap((declarator): FloatingFinding[] => {
    const [first, ...rest] = unhandledIn(floating, declarator.init).filter(({ kind }) => kind !== 'operation');
    if (!first || (declarator.init.type === 'CallExpression' && isCatalogued(floating.facts, declarator.init)))
      return [];
    const { facts } = floating;
    const host = hostSinkFor(facts, declarator);
    const alone = declarator.parent.declarations.length === 1;
    const unbind: Step[] = alone ? [{ verb: 'drop-binding', declaration: declarator.parent }] : [];
    const values: [Unhandled, ...Unhandled[]] = [first, ...rest];
    return [
      {
        node: declarator.id,
        messageId: first.kind === 'generator' ? 'generatorDropped' : 'stored',
        data: {
          name: declarator.id.name,
          consequence: host ? host.row.dropped : consequenceAt(facts, declarator, first),
          attempt: attemptNote(declarator),
        },
        plan: planDropped(floating, declarator.init, values, host, unbind),
        drivenBy: facts.drivenBy(declarator),
        sink: { kind: 'stored', at: declarator },
        row: host?.row,
      },
    ];
  });
}
