import type { ColouredNode } from '../../analysis/colour/coloured-nodes.js';
import type { Family } from '../../analysis/colour/family.js';
import type { Reached } from '../../analysis/colour/colour.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import { chainText } from './chain-text.js';

/** The places of a file that come to something coloured through other functions; none where the settings say not to look. */
export const placesThroughCalls = (
  facts: FileFacts,
  { colour = 'declared' }: Settings,
  family?: Family,
): readonly ColouredNode[] => (colour === 'off' ? [] : facts.coloured(colour, family));

/** What a rule judges of such a place; `data` are the words of its message beside `call` and `chain`. */
export type JudgedThroughCalls<M extends string> = Pick<Finding<M>, 'messageId' | 'data' | 'plan' | 'row' | 'inside'>;

/** The finding at a place that comes to something through others, with its chain. */
export function foundThroughCalls<M extends string>(
  facts: FileFacts,
  place: ColouredNode,
  reached: Reached,
  judged: JudgedThroughCalls<M>,
): Finding<M> {
  const { node } = place;
  return {
    ...judged,
    node,
    data: { call: reached.chain[0].name, ...judged.data, chain: chainText(reached) },
    drivenBy: facts.drivenAt(place),
    sink: facts.sink(node),
    reached,
  };
}
