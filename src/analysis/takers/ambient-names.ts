import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import { dependsOn } from '../installed-version.js';

/** What a framework brings into the files of a package that depends on it, without an import: declared by what it generates, or by nothing. */
export function autoImportedOrigins(name: string, file: string, catalogue: Catalogue): readonly Origin[] {
  return catalogue.of('needs-synchronous-context').flatMap(({ module: [module = ''], export: path, autoImported }) => {
    if (!autoImported || path !== name || file.split(/[\\/]/).includes(autoImported.notIn)) return [];
    return dependsOn(autoImported.by, file) ? [{ package: packageOfModule(module) || module, module, path }] : [];
  });
}

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
