import { join } from 'node:path';
import type { Linter } from 'eslint';
import { codemodFor } from '../../src/adapters/jscodeshift.js';
import plugin from '../../src/index.js';
import type { Project } from '../cli/project.js';
import { oxlintConfig, runOxlint } from './oxlint.js';
import { jscodeshift, newLinter, parser } from './tools.js';

const thrown = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (error) {
    return (error as Error).message;
  }
};

const API = { jscodeshift: jscodeshift(), stats: () => undefined, report: () => undefined } as never;

const lintedIn = (project: Project, file: string, own: object = {}): Linter.LintMessage[] =>
  newLinter(project.folder).verify(
    project.read(file),
    [
      { files: ['**/*.ts'], languageOptions: { parser }, settings: { 'async-boundary': own } },
      plugin.configs.recommended,
    ],
    { filename: join(project.folder, file) },
  );

/** What each door says of one file of a project, where it stops as well as where it finds something. */
export const DOORS: Readonly<Record<string, (project: Project, file: string) => string | Promise<string>>> = {
  command: async (project, file) => {
    const { status, stdout, stderr } = await project.run('check', file);
    return `exit ${status} ${stderr}${stdout}`;
  },
  ESLint: (project, file) =>
    thrown(() =>
      lintedIn(project, file)
        .map(({ message }) => message)
        .join('\n'),
    ),
  oxlint: (project, file) => runOxlint(['-c', oxlintConfig(), file], project.folder).stdout,
  jscodeshift: (project, file) =>
    thrown(() =>
      codemodFor('no-floating-promises')({ path: join(project.folder, file), source: project.read(file) }, API, {}),
    ),
};

/** What each door makes of one file of a project. */
export const EDITS: Readonly<
  Record<string, (project: Project, file: string, own?: object) => string | Promise<string>>
> = {
  command: async (project, file) => {
    await project.run('migrate', '--write', file);
    return project.read(file);
  },
  ESLint: (project, file, own) => {
    const text = project.read(file);
    const preferred = lintedIn(project, file, own).flatMap(({ suggestions = [] }) =>
      suggestions.filter(({ messageId }) => messageId === 'rewrite'),
    );
    const [fix] = preferred.map((suggestion) => suggestion.fix);
    return fix ? text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]) : text;
  },
  oxlint: (project, file) => {
    runOxlint(['-c', oxlintConfig(), '--fix-suggestions', file], project.folder);
    return project.read(file);
  },
  jscodeshift: (project, file) => {
    const source = project.read(file);
    return codemodFor('no-floating-promises')({ path: join(project.folder, file), source }, API, {}) ?? source;
  },
};
