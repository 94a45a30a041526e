// npm run bench:workspace [packages] [interfaces]: what `check` takes for packages that share nothing, with each compiler.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredProcess } from './bench/measured-process.mjs';

const [packages = 20, interfaces = 20_000] = process.argv.slice(2).map(Number);
const here = fileURLToPath(new URL('..', import.meta.url));
const TSCONFIG = JSON.stringify({
  compilerOptions: { target: 'ES2022', lib: ['ES2022'], module: 'NodeNext', strict: true, types: [] },
});
// As heavy as the types of a large dependency.
const LARGE = Array.from(
  { length: interfaces },
  (_, n) =>
    `export interface A${n} { one: string; two(a: A${(n * 7) % interfaces}): Promise<A${(n + 1) % interfaces}> }`,
).join('\n');
const SOURCE =
  "import type { A0 } from './large.js';\ndeclare const a: A0;\nexport async function f() {\n  a.two(a);\n}\n";

for (const typescript of ['typescript', 'typescript-7']) {
  const cwd = mkdtempSync(join(tmpdir(), 'async-boundary-workspace-'));
  const write = (path, text) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  try {
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(join(here, 'node_modules', typescript), join(cwd, 'node_modules/typescript'));
    for (let index = 0; index < packages; index += 1) {
      write(`p${index}/tsconfig.json`, TSCONFIG);
      write(`p${index}/large.d.ts`, LARGE);
      write(`p${index}/store.ts`, SOURCE);
    }
    const { wall, cpu, memory, stdout } = await measuredProcess(
      [process.execPath, join(here, 'dist/cli/main.js'), 'check'],
      { cwd },
    );
    const [summary = 'died'] = /^✗.*findings/m.exec(stdout) ?? [];
    console.log(
      `${typescript}: ${packages} packages, ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s CPU, ${Math.round(memory)} MiB at most: ${summary}`,
    );
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
