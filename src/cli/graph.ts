import { isFramed } from '../adapters/framed.js';
import type { ProgramView } from '../analysis/colour/program-view.js';
import { coloursOf } from '../analysis/colour/colours.js';
import { catalogueFor } from '../adapters/catalogues.js';
import { aboutFile, LostFile, readSource } from '../adapters/lost-file.js';
import { openFile } from '../adapters/workspace.js';
import { settingsOf } from '../adapters/settings.js';
import { Stop } from '../settings/stop.js';
import { settingsFrom } from './arguments.js';
import { painterFor } from './colour.js';
import { colourGraph } from './graph/colour-graph.js';
import { mermaid, tree } from './graph/formats.js';
import { tellSkipped } from './named-paths.js';
import { sourceFiles } from './source-files.js';

export interface GraphOptions {
  readonly format?: string;
  readonly settings?: string;
}

const FORMATS = ['tree', 'mermaid', 'json'];
const slashed = (path: string): string => path.replaceAll('\\', '/');

/**
 * Prints the calls that lead to runners: a tree on a terminal, else Mermaid, or what `format` asks for.
 *
 * @returns 0; 2 when a file could not be read
 * @throws Stop when it cannot do its job, or no file has types
 */
export function graph(paths: readonly string[], options: GraphOptions): number {
  const format = options.format ?? (process.stdout.isTTY ? 'tree' : 'mermaid');
  if (!FORMATS.includes(format)) throw new Stop(`--format ${format}: known formats are ${FORMATS.join(', ')}.`);
  const { files: all, skipped } = sourceFiles(paths, process.cwd());
  const files = all.filter((file) => !isFramed(file));
  tellSkipped(skipped);
  const given = settingsFrom(options.settings);
  const wanted = new Set(files.map(slashed));
  const seen = new Set<string>();
  const views = new Map<ProgramView, ReturnType<typeof coloursOf>>();
  let broken = 0;
  for (const file of files) {
    if (seen.has(slashed(file))) continue;
    const settings = settingsOf(file, given);
    const catalogue = catalogueFor(file, settings);
    try {
      const program = aboutFile(file, () => {
        const { program: opened } = openFile(file, readSource(file), catalogue, settings.types).oracle();
        if (opened && !views.has(opened))
          views.set(opened, coloursOf(opened, catalogue, settings.colour === 'all' ? 'all' : 'declared'));
        return opened;
      });
      for (const inside of program?.files ?? []) seen.add(inside);
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      broken += 1;
      process.stderr.write(`${painterFor(process.stderr)('red', 'error')} ${error.message}\n`);
    }
  }
  if (views.size === 0 && broken === 0)
    throw new Stop('No file is covered by a tsconfig.json: calls are followed through programs, with types.');
  const found = colourGraph([...views.values()], (file) => wanted.has(file));
  const empty = found.calls.length === 0;
  if (format === 'json') process.stdout.write(`${JSON.stringify(found, undefined, 2)}\n`);
  else if (empty) process.stderr.write('No call of a runner below these paths.\n');
  else process.stdout.write(`${format === 'mermaid' ? mermaid(found) : tree(found, painterFor(process.stdout))}\n`);
  return broken > 0 ? 2 : 0;
}
