import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Project } from './cli/project.js';
import { root } from './harness/published.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly workspaces?: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
}
const ours = readFileSync(join(root, 'package.json'), 'utf8');
const { version, scripts } = JSON.parse(ours) as Manifest;

/** This repository, as far as a release looks at it. */
function releasing(files: Readonly<Record<string, string>> = {}): Project {
  const project = new Project({ 'package.json': ours, 'tsconfig.json': '{}', ...files }, { git: false });
  for (const name of ['.changeset', 'scripts/changesets.mjs', 'CHANGELOG.md'])
    cpSync(join(root, name), join(project.folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project.folder, 'node_modules'));
  project.git('init', '-q', '-b', 'main');
  project.commit();
  return project;
}

const CHANGE = `---\n'eslint-plugin-async-boundary': patch\n---\n\nWaits for one more thing.\n`;

describe('a release', () => {
  it('takes what changed into the changelog, and the version with it', () => {
    const project = releasing({ '.changeset/one-more.md': CHANGE });
    const ran = spawnSync(process.execPath, ['scripts/changesets.mjs', 'version'], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect(ran.status, ran.stderr).toBe(0);
    const now = JSON.parse(project.read('package.json')) as Manifest;
    expect(now.version).not.toBe(version);
    expect(now).toEqual({ ...(JSON.parse(ours) as Manifest), version: now.version });
    expect(project.read('CHANGELOG.md')).toMatch(/^## \d+\.\d+\.\d+$[^]*Waits for one more thing\./m);
    expect(readdirSync(join(project.folder, '.changeset'))).toEqual(['config.json']);
  });

  it('publishes the folder that is laid out for it, and that alone', async () => {
    const project = releasing();
    mkdirSync(join(project.folder, '.published'));
    project.write(
      '.published/package.json',
      JSON.stringify({ name: 'eslint-plugin-async-boundary', version, description: 'laid out' }),
    );
    const published: unknown[] = [];
    const registry = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        if (request.method === 'PUT') published.push(JSON.parse(Buffer.concat(parts).toString()));
        response.writeHead(request.method === 'PUT' ? 201 : 404, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(registry, 'listening');
    const host = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
    project.write('.npmrc', `//${host}/:_authToken=none\n`);
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
    const child = spawn(process.execPath, ['scripts/changesets.mjs', 'publish'], {
      cwd: project.folder,
      env: {
        ...own,
        npm_config_userconfig: join(project.folder, '.npmrc'),
        npm_config_provenance: 'false',
        npm_config_registry: `http://${host}/`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
    const [status] = (await once(child, 'close')) as [number];
    registry.close();
    expect(status, said.join('')).toBe(0);
    expect(published).toMatchObject([
      { name: 'eslint-plugin-async-boundary', access: 'public', versions: { [version]: { description: 'laid out' } } },
    ]);
    expect(project.read('package.json')).toBe(ours);
    expect(project.git('tag').trim()).toBe(`v${version}`);
  });
});

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly run?: string;
          readonly uses?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

describe('the workflows of this repository', () => {
  const read = (name: string): Workflow =>
    parse(readFileSync(join(root, '.github/workflows', name), 'utf8')) as Workflow;

  it.each(['ci.yml', 'release.yml'])('%s runs what there is', (name) => {
    const steps = Object.values(read(name).jobs).flatMap((job) => job.steps);
    const lines = steps.flatMap(({ run, with: { version: changelog, publish } = {} }) => [run, changelog, publish]);
    const known = new Set([
      'npm ci',
      'npm test',
      '.ci/run',
      ...Object.keys(scripts).map((script) => `npm run ${script}`),
    ]);
    expect(lines.filter((line) => line !== undefined && !known.has(line as string))).toEqual([]);
  });

  it('may ask for a provenance, which npm is told to give', () => {
    const { release } = read('release.yml').jobs;
    expect(release?.permissions).toMatchObject({ 'id-token': 'write' });
    expect((JSON.parse(ours) as { publishConfig?: unknown }).publishConfig).toEqual({
      access: 'public',
      provenance: true,
      directory: '.published',
    });
  });
});
