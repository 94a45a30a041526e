// `changeset` with the words that are given. It takes a repository with workspaces for one that publishes those alone;
// ours are folders of tests, so it is shown a package.json without them, of which the new version is kept.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const before = readFileSync('package.json', 'utf8');
const { workspaces: _, ...shown } = JSON.parse(before);
writeFileSync('package.json', `${JSON.stringify(shown, undefined, 2)}\n`);
try {
  const bin = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
  process.exitCode = spawnSync(process.execPath, [bin, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} finally {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync('package.json', before.replace(/^( {2}"version": ").*?"/m, `$1${version}"`));
}
