import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import jscodeshift from 'jscodeshift';
import { codemodFor } from '../../src/adapters/jscodeshift.js';
import plugin from '../../src/index.js';
import type { Project } from '../cli/project.js';
import { oxlintConfig, runOxlint } from './oxlint.js';

const thrown = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (error) {
    return (error as Error).message;
  }
};

/** What each door says of one file of a project, where it stops as well as where it finds something. */
export const DOORS: Readonly<Record<string, (project: Project, file: string) => string>> = {
  command: (project, file) => {
    const { status, stdout, stderr } = project.run('check', file);
    return `exit ${status} ${stderr}${stdout}`;
  },
  ESLint: (project, file) =>
    thrown(() =>
      new Linter({ configType: 'flat', cwd: project.folder })
        .verify(project.read(file), [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.recommended], {
          filename: join(project.folder, file),
        })
        .map(({ message }) => message)
        .join('\n'),
    ),
  oxlint: (project, file) => runOxlint(['-c', oxlintConfig(), file], project.folder).stdout,
  jscodeshift: (project, file) =>
    thrown(() =>
      codemodFor('no-floating-promises')(
        { path: join(project.folder, file), source: project.read(file) },
        { jscodeshift, stats: () => undefined, report: () => undefined } as never,
        {},
      ),
    ),
};
