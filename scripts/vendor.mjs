// A layout of graphs, which only a report asks for: its one file is 49 KB, its package 2 MB of other builds and maps.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const from = join(root, 'node_modules/@dagrejs/dagre');
const to = join(root, 'dist/vendor');

mkdirSync(to, { recursive: true });
copyFileSync(join(from, 'LICENSE'), join(to, 'dagre.LICENSE'));
const text = readFileSync(join(from, 'dist/dagre.esm.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
writeFileSync(join(to, 'dagre.js'), text);
