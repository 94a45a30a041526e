import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type typescript from 'typescript';
import { takeProgramsFrom } from '../../src/adapters/parse.js';
import { CASE_ROOTS, programOf, programOfMany } from './programs.js';

const withCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');
const withTabs = (text: string): string => text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
/** A text with tabs, and with the line ends of Windows. */
export const reshaped = (text: string): string => withCrlf(withTabs(text));

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The texts of a case that tests are known to judge: as it stands and as it is rewritten, each in both shapes. */
function textsOf(input: string): readonly (string | undefined)[] {
  const texts = [read(input), read(join(dirname(input), basename(input).replace('input', 'output')))];
  return [...texts, ...texts.map((text) => (text === undefined ? undefined : reshaped(text)))];
}

const IN_A_GROUP = 32;

/** Cases that stand beside each other, as they are judged one after the other. */
interface Group {
  /** The texts of each, by its input. */
  readonly cases: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly asked: Set<string>;
  /** A program for each of the texts. */
  readonly programs: (typescript.Program | undefined)[];
}

let group: Group | undefined;

function groupOf(input: string): Group {
  if (group?.cases.has(input)) return group;
  const slug = dirname(dirname(input));
  const names = readdirSync(slug).sort();
  const start = Math.floor(names.indexOf(basename(dirname(input))) / IN_A_GROUP) * IN_A_GROUP;
  const inputs = names.slice(start, start + IN_A_GROUP).flatMap((name) => {
    const file = readdirSync(join(slug, name)).find((entry) => entry.startsWith('input.'));
    return file === undefined ? [] : [join(slug, name, file)];
  });
  return (group = { cases: new Map(inputs.map((one) => [one, textsOf(one)])), asked: new Set(), programs: [] });
}

/** The program in which every case of a group has one of its texts. */
function programOfGroup({ cases, programs }: Group, which: number): typescript.Program | undefined {
  if (!(which in programs)) {
    const roots = [...cases].flatMap(([input, { [which]: text }]) =>
      text === undefined ? [] : [[input, text] as const],
    );
    programs[which] = programOfMany(new Map(roots));
  }
  return programs[which];
}

/**
 * A program in which a case has some text. Whoever asks for one case gets a program of it alone; whoever asks for the
 * next as well gets one of many cases, since most of what a program costs is the same for all of them.
 */
export function programOfCase(input: string, text: string): typescript.Program {
  const its = groupOf(input);
  its.asked.add(input);
  const which = its.asked.size > 1 ? (its.cases.get(input)?.indexOf(text) ?? -1) : -1;
  const program = which < 0 ? undefined : programOfGroup(its, which);
  return program?.getSourceFile(input) ? program : programOf(new Map([[input, text]]));
}

// Whatever door reads a case reads it so.
takeProgramsFrom((file, text) =>
  CASE_ROOTS.some((root) => file.startsWith(`${root}${sep}`)) ? programOfCase(file, text) : undefined,
);
