import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AWAITED, bin, CLEAN, DROPPED, Project } from './cli/project.js';
import { root } from './harness/published.js';

const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');

/** The text of the block of the page that holds some words. */
function block(language: string, words: string): string {
  const found = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(
    ([, kind, text]) => kind === language && text!.includes(words),
  );
  expect(found).toHaveLength(1);
  return found[0]![2]!;
}

/** A repository in which the package is installed, with others of this repository. */
function repository(files: Readonly<Record<string, string>>, ...others: readonly string[]): Project {
  const project = new Project({ '.gitignore': 'node_modules\n', ...files });
  const modules = join(project.folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const name of others) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  project.write('node_modules/.bin/async-boundary', `#!/bin/sh\nexec node ${bin} "$@"\n`);
  chmodSync(join(modules, '.bin/async-boundary'), 0o755);
  return project;
}

const typed = (project: Project, line: string): { readonly status: number | null; readonly output: string } => {
  const { status, stdout, stderr } = spawnSync(line, { cwd: project.folder, shell: true, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('the page about CI', () => {
  it('has a workflow whose command fails, and leaves the file that the next step takes', () => {
    const { jobs } = parse(block('yaml', 'upload-sarif')) as { jobs: { check: { steps: Step[] } } };
    const { steps } = jobs.check;
    const lines = steps.flatMap(({ run }) => run ?? []);
    // The first needs a registry.
    expect(lines[0]).toBe('npm ci');
    const project = repository({ 'src/store.ts': DROPPED }, 'typescript', '@typescript-eslint');
    expect(lines.slice(1).map((line) => typed(project, line).status)).toEqual([1]);
    const upload = steps.at(-1)!;
    expect(upload.if).toBe('always()');
    const sarif = JSON.parse(project.read(upload.with!['sarif_file'] as string)) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]?.results).toMatchObject([
      {
        ruleId: 'async-boundary/no-floating-promises',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'src/store.ts' } } }],
      },
    ]);
    project.write('src/store.ts', AWAITED);
    expect(lines.slice(1).map((line) => typed(project, line).status)).toEqual([0]);
  });

  it('has a hook that stops a commit of what is wrong, and no other', () => {
    const project = repository({ 'src/old.ts': DROPPED, 'README.md': '' });
    const hook = join(project.folder, '.git/hooks/pre-commit');
    project.write('.git/hooks/pre-commit', block('sh', 'git diff --cached'));
    chmodSync(hook, 0o755);
    const commit = (name: string, text: string): number | null => {
      project.write(name, text);
      return typed(project, `git add ${name} && git -c user.name=t -c user.email=t@example.com commit -qm state`)
        .status;
    };
    expect(commit('src/store.ts', DROPPED)).toBe(1);
    expect(commit('src/store.ts', AWAITED)).toBe(0);
    expect(commit('README.md', 'More.\n')).toBe(0);
  });

  it('has commands for lint-staged and pre-commit, which both add the files', () => {
    const staged = JSON.parse(block('json', 'lint-staged')) as { 'lint-staged': Record<string, string> };
    const { repos } = parse(block('yaml', 'repo: local')) as { repos: [{ hooks: [{ entry: string }] }] };
    const project = repository({ 'src/store.ts': DROPPED, 'src/one.ts': CLEAN });
    for (const command of [`npx ${Object.values(staged['lint-staged'])[0]!}`, repos[0].hooks[0].entry]) {
      expect(typed(project, `${command} src/one.ts src/store.ts`)).toMatchObject({
        status: 1,
        output: expect.stringContaining('src/store.ts') as string,
      });
    }
  });
});
