import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import { dependsOn } from '../installed-version.js';

/**
 * What a global name may be that nothing declares: a function of a test library that the package asks for, whose types
 * are not installed, or not for this file.
 *
 * @param written the callee as it is written: `it`, `describe.only`
 * @param file absolute path of the file that it is written in
 */
export function ambientOrigins(written: string, file: string, catalogue: Catalogue): readonly Origin[] {
  const [name = ''] = written.split('.');
  const groups = catalogue.of('callback').filter(({ group }) => group);
  const modules = [...catalogue.of('test'), ...groups, ...catalogue.of('assertion')]
    .filter((row) => row.export === name)
    .flatMap(({ module }) => module);
  return [...new Set(modules)]
    .filter((module) => dependsOn(module, file))
    .map((module) => ({ package: module, module, path: written }));
}
