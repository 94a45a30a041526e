// Lays out in `.published/`, or the folder that is named, what is published, from what is built: `npm publish` and the tests of the package start
// there. The manifest is without what only this repository needs: Yarn 1 warns of workspaces in a package that it
// installs. `publishConfig.directory` names the folder to changesets.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const to = process.argv[2] ?? join(root, '.published');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const key of ['workspaces', 'scripts', 'devDependencies', 'allowScripts']) delete manifest[key];
delete manifest.publishConfig.directory;

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of [...manifest.files.filter((file) => !file.startsWith('!')), 'README.md', 'LICENSE'])
  cpSync(join(root, name), join(to, name), { recursive: true });
writeFileSync(join(to, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
