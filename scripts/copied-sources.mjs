import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const COMPILER_OPTIONS = { target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'], module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, skipLibCheck: true, noEmit: true, types: ['node'] };

/**
 * Copies the sources that an installed package ships out of node_modules, whose files TypeScript's project service gives
 * to no project and ESLint ignores, and puts a tsconfig beside them. Returns the folder, relative to the root.
 */
export function copySources(name, folder = 'src') {
  const target = `.async-boundary/sources/${name}`;
  rmSync(`${root}/${target}`, { recursive: true, force: true });
  cpSync(`${root}/node_modules/${name}/${folder}`, `${root}/${target}/${folder}`, { recursive: true });
  cpSync(`${root}/node_modules/${name}/package.json`, `${root}/${target}/package.json`);
  writeFileSync(`${root}/${target}/tsconfig.json`, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: [folder] }));
  return `${target}/${folder}`;
}
