import type { TSESTree } from '@typescript-eslint/types';
import { applyEdits, combineEdits, placeBefore } from './combine.js';
import { Draft, Refused } from './draft.js';
import type { Edit, RefusalReason, Rewrite } from './plan.js';
import { accumulate } from './steps/accumulate.js';
import { addStatement, moveStatement, removeStatement } from './steps/add-statement.js';
import { append } from './steps/append.js';
import { addImport, dropImport } from './steps/add-import.js';
import { awaitTogether } from './steps/await-together.js';
import { Expressions } from './steps/expressions.js';
import { awaitedType, makeAsync, makeSync, promiseType, runInside } from './steps/make-async.js';
import { forEach } from './steps/for-each.js';
import { forOf } from './steps/for-of.js';
import { dropSemicolon, makeHandler } from './steps/handler-of-markup.js';
import { separate } from './steps/separate.js';
import { dropBinding, firstArgument, returnIt } from './steps/statements.js';
import { SourceText } from './tokens.js';

export { applyEdits, combineEdits, placeBefore };

type EditsOf = { readonly ok: true; readonly edits: Edit[] } | { readonly ok: false; readonly reason: RefusalReason };

function draw(rewrite: Pick<Rewrite, 'steps'>, draft: Draft): void {
  const expressions = new Expressions(draft);
  const gone = new Set(rewrite.steps.flatMap((step) => (step.verb === 'drop-import' ? [step.node] : [])));
  for (const step of rewrite.steps) {
    switch (step.verb) {
      case 'wrap':
        expressions.wrap(step);
        break;
      case 'unwrap':
        expressions.unwrap(step);
        break;
      case 'replace':
        expressions.replace(step);
        break;
      case 'drop-argument':
        expressions.dropArgument(step);
        break;
      case 'make-async':
        makeAsync(draft, step);
        break;
      case 'make-sync':
        makeSync(draft, step);
        break;
      case 'run-inside':
        runInside(draft, step);
        break;
      case 'promise-type':
        promiseType(draft, step);
        break;
      case 'awaited-type':
        awaitedType(draft, step);
        break;
      case 'for-of':
        forOf(draft, step);
        break;
      case 'for-each':
        forEach(draft, step);
        break;
      case 'first-argument':
        firstArgument(draft, step);
        break;
      case 'accumulate':
        accumulate(draft, step);
        break;
      case 'append':
        append(draft, step);
        break;
      case 'return':
        returnIt(draft, step);
        break;
      case 'drop-binding':
        dropBinding(draft, expressions, step);
        break;
      case 'await-together':
        awaitTogether(draft, step);
        break;
      case 'add-import':
        addImport(draft, step, gone);
        break;
      case 'drop-import':
        dropImport(draft, step, gone);
        break;
      case 'add-statement':
        addStatement(draft, step);
        break;
      case 'move':
        moveStatement(draft, step);
        break;
      case 'remove':
        removeStatement(draft, step);
        break;
      case 'make-handler':
        makeHandler(draft, step);
        break;
      case 'drop-semicolon':
        dropSemicolon(draft, step);
        break;
      case 'insert':
        draft.insert(step.where === 'before' ? step.node.range[0] : step.node.range[1], step.text, 'once');
        break;
    }
  }
  expressions.finish();
}

/** Statements that a rewrite's steps change from their first token on. */
function changedStatements(rewrite: Pick<Rewrite, 'steps'>, draft: Draft): Set<TSESTree.Node> {
  const nodes = rewrite.steps.flatMap((step): TSESTree.Node[] => {
    switch (step.verb) {
      case 'wrap':
      case 'unwrap':
      case 'replace':
        return [step.node];
      case 'drop-binding':
        return [step.declaration];
      case 'for-each':
        return [step.loop];
      case 'await-together':
        return step.statements.slice(0, 1);
      default:
        return [];
    }
  });
  return new Set(nodes.map((node) => draft.statementOf(node)).filter((statement) => statement !== undefined));
}

/**
 * The edits of one rewrite, or the reason why the text does not allow them.
 *
 * Wraps of one node nest in the order of the steps, the later around the earlier. A kept expression (`unwrap`) stands
 * where its wrapper stood, and is parenthesised as that place needs. Comments are kept, or the rewrite is refused.
 *
 * @param file its tree has `tokens`, `comments`, and `parent` on every node
 */
export function editsOf(
  rewrite: Pick<Rewrite, 'steps'>,
  file: { readonly text: string; readonly ast: TSESTree.Program },
): EditsOf {
  const source = new SourceText(file.text, file.ast);
  const draft = new Draft(source);
  try {
    draw(rewrite, draft);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    throw error;
  }
  for (const statement of changedStatements(rewrite, draft)) separate(draft, statement);
  return { ok: true, edits: draft.edits() };
}
