import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarationsOf } from '../../src/migration/recheck/outside.js';
import { openProject } from '../../src/migration/program/project.js';
import { Project } from '../cli/project.js';

const READ = "export const read = (): string => 'text';\n";
const LOAD = "import { read } from './inner';\nexport const load = () => read();\n";

function opened(): {
  readonly project: ReturnType<typeof openProject>;
  readonly inner: string;
  readonly outer: string;
} {
  const { folder } = new Project({
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, lib: ['ES2023'], target: 'ES2023', types: [] },
      files: ['inner.ts', 'outer.ts'],
    }),
    'inner.ts': READ,
    'outer.ts': `${LOAD}export function size(): number {\n  return load().length;\n}\n`,
  });
  const [inner, outer] = [join(folder, 'inner.ts'), join(folder, 'outer.ts')];
  return { project: openProject(folder, [inner, outer]), inner, outer };
}

describe('what a file shows to those that import it', () => {
  it('is the same when only bodies change', () => {
    const { project, outer } = opened();
    const edited = project.withTexts(new Map([[outer, `${LOAD}export function size(): number {\n  return 4;\n}\n`]]));
    expect(declarationsOf(edited, outer)).toBe(declarationsOf(project.program, outer));
  });

  it('is something else when a type that it infers comes of a change elsewhere', () => {
    const { project, inner, outer } = opened();
    const edited = project.withTexts(new Map([[inner, "export const read = async (): Promise<string> => 'text';\n"]]));
    expect(declarationsOf(project.program, outer)).toContain('load: () => string');
    expect(declarationsOf(edited, outer)).toContain('load: () => Promise<string>');
  });

  it('equals nothing where it cannot be said', () => {
    const { project, inner, outer } = opened();
    const edited = project.withTexts(new Map([[outer, 'export const make = () => class { private at = 1; };\n']]));
    expect(declarationsOf(edited, outer)).not.toBe(declarationsOf(edited, outer));
    expect(declarationsOf(project.program, `${inner}.none`)).not.toBe(declarationsOf(project.program, `${inner}.none`));
  });
});
