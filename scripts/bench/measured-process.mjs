// Runs a command to its end, and measures it with every process that it starts. Linux only: reads /proc.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 4096;
const TICKS = 100; // Per second: USER_HZ, which Linux fixes for programs.
const EVERY_MS = 40;

/** `{ session, cpu, memory }` of a process: seconds, and bytes in memory; `undefined` once it is gone. */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in parentheses that may hold anything; those after it are separated by spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      session: Number(fields[3]),
      cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
      memory: Number(fields[21]) * PAGE,
    };
  } catch {
    return undefined;
  }
}

/**
 * @returns {Promise<{ wall: number, cpu: number, memory: number, stdout: string, status: number }>} seconds, seconds of
 * all processes together, and the largest sum of their memory in MiB. Processes are sampled, so that one that lives
 * shorter than a sample is missed, and so is the last instant of each.
 */
export function measuredProcess([command, ...args], { cwd, env = {} }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    // A session of its own tells its processes from all others, also those whose parent has ended.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const foreign = new Set(readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== child.pid));
    const cpu = new Map();
    let memory = 0;
    const sample = () => {
      let sum = 0;
      for (const pid of readdirSync('/proc')) {
        if (!/^\d+$/.test(pid) || foreign.has(pid)) continue;
        const stat = statOf(pid);
        if (!stat) continue;
        if (stat.session !== child.pid) {
          foreign.add(pid);
          continue;
        }
        cpu.set(pid, stat.cpu);
        sum += stat.memory;
      }
      memory = Math.max(memory, sum);
    };
    const timer = setInterval(sample, EVERY_MS);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(timer);
    });
    child.on('close', (status) => {
      const wall = (performance.now() - started) / 1000;
      resolve({
        wall,
        cpu: [...cpu.values()].reduce((a, b) => a + b, 0),
        memory: memory / 2 ** 20,
        stdout,
        stderr,
        status,
      });
    });
  });
}
