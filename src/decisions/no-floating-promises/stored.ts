import type { Step } from '../../plans/plan.js';
import type { Floating, FloatingFinding } from './finding.js';
import { attemptNote, consequenceAt } from './consequence.js';
import type { UnreadDeclarator } from '../making/dropped-values.js';
import { hostSinkFor } from '../making/host-sink.js';
import { planDropped } from './plan.js';
import { isCatalogued, unhandledIn, type Unhandled } from './unhandled.js';

export function storedFindings(floating: Floating, unread: readonly UnreadDeclarator[]): FloatingFinding[] {
  return unread.flatMap((declarator): FloatingFinding[] => {
    const [first, ...rest] = unhandledIn(floating, declarator.init);
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
        messageId: 'stored',
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
