import { sentencesOf } from '../../plans/reasons.js';
import type { FindingData } from '../finding-data.js';

/** The plan in one line: what would be done, or why nothing is. */
export function planLine({ plan }: FindingData): string {
  if (plan.kind === 'refuse') return `✗ not rewritten: ${sentencesOf(plan)}`;
  const { title, scope, safety } = plan;
  const note = scope === 'project' ? ' (callers must follow)' : safety === 'safe' ? ' (safe)' : '';
  return `→ ${title.charAt(0).toLowerCase()}${title.slice(1)}${note}`;
}
