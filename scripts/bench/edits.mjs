// An editor at work, in a process of its own: one ESLint is kept, and one file is linted again after each edit.
//
//   node edits.mjs <config> <file> <edits>     prints { wall, cpu, findings }: medians of an edit in seconds, children counted
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ESLint } from 'eslint';
import { findingsIn } from './findings-in.mjs';

const [config, file, edits] = process.argv.slice(2);
const TICKS = 100; // Per second: USER_HZ, which Linux fixes for programs.

/** Seconds that the processes below this one have taken. */
function cpuOfChildren() {
  const pids = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return pids.reduce((sum, pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS;
  }, 0);
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + cpuOfChildren();
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const eslint = new ESLint({ cwd: dirname(config), overrideConfigFile: config });
const text = readFileSync(file, 'utf8');
const walls = [];
const cpus = [];
let findings;
// The file is opened first: what that costs is not what an edit costs.
for (let edit = 0; edit <= Number(edits); edit += 1) {
  const [wallBefore, cpuBefore] = [performance.now(), cpu()];
  const [result] = await eslint.lintText(`${text}\nexport const edited${edit} = ${edit};\n`, { filePath: file });
  findings = findingsIn(result.messages);
  if (edit === 0) continue;
  walls.push((performance.now() - wallBefore) / 1000);
  cpus.push(cpu() - cpuBefore);
}
console.log(JSON.stringify({ wall: median(walls), cpu: median(cpus), findings }));
// A language service would go on watching files.
process.exit(0);
