import { dirname } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { forgetPrograms } from '../analysis/types/compiler/program/program-view.js';
import { letGoOfNativeProjects } from './native.js';
import { NearestConfigs } from '../analysis/types/native/nearest-configs.js';
import { clearParser } from './parse.js';

/** What the projects before may hold when the next one is opened: a project of its size still fits, and those that share packages are not read anew. */
const MOST_KEPT = 1 / 4;

/**
 * Called before another project is opened: lets go of the programs before, where they hold much of what this process
 * may. Those of the native compiler, which is another process, go once the next project is open.
 */
export function letGoOfProjects(): void {
  letGoOfNativeProjects();
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  if (used_heap_size < heap_size_limit * MOST_KEPT) return;
  clearParser();
  forgetPrograms();
}

/**
 * The files of one project after those of another, each in the order given. A project is that of the nearest tsconfig, so
 * that a file which belongs to several is seen once.
 *
 * @param finish called before a project is let go of
 */
export function* eachProject(files: readonly string[], finish: () => void = () => undefined): Generator<string> {
  const configs = new NearestConfigs();
  const projects = new Map<string | undefined, string[]>();
  for (const file of files) {
    const config = configs.of(dirname(file));
    const those = projects.get(config);
    if (those) those.push(file);
    else projects.set(config, [file]);
  }
  let isFirst = true;
  for (const those of projects.values()) {
    if (!isFirst) {
      finish();
      letGoOfProjects();
    }
    isFirst = false;
    yield* those;
  }
}
