import { resolve } from 'node:path';
import { judgeText } from '../../src/adapters/migrate-text.js';
import { Project } from '../cli/project.js';

/** Few libraries, so that a program of a test is made fast. */
export const SMALL_TSCONFIG = JSON.stringify({
  compilerOptions: { target: 'ES2022', lib: ['ES2022'], module: 'NodeNext', strict: true, allowJs: true, types: [] },
  include: ['src', 'packages'],
});

/** A project whose search for settings and packages ends at its own folder. */
export function smallProject(files: Readonly<Record<string, string>>): Project {
  return new Project({ 'tsconfig.json': SMALL_TSCONFIG, 'pnpm-workspace.yaml': '', ...files }, { git: false });
}

/** The findings of one file of a project, as `line:column message`. */
export function found(files: Readonly<Record<string, string>>, file = 'src/store.ts'): string[] {
  const project = smallProject(files);
  const { judgements } = judgeText(resolve(project.folder, file), project.read(file));
  return judgements.map(
    ({ finding, message }) => `${finding.node.loc.start.line}:${finding.node.loc.start.column + 1} ${message}`,
  );
}
