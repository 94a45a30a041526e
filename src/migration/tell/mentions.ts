import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { git } from '../journal/git.js';
import type { Mention } from '../plan.js';

const LARGEST = 1_000_000;
const LONGEST_LINE = 2_000;
const PER_NAME = 20;
const SHOWN = 160;
/** Written by tools from other files. */
const DERIVED =
  /(?:^|\/)(?:node_modules|dist|build|out|coverage|CHANGELOG\.md|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)(?:$|\/)|\.(?:map|min\.js|snap|svg|lock)$/;

const escaped = (text: string): string => text.replace(/[$.*+?^{}()|[\]\\]/g, '\\$&');

/** A name that prose would not contain: `loadConfig`, `read_all`. */
const isDistinctive = (name: string): boolean => /[a-z][A-Z]|[_$\d]/.test(name);

/** Where a name stands as code would write it; an ordinary word only where it is called, taken from something, or quoted. */
function pattern(names: readonly string[]): RegExp {
  const forms = names.map((name) => {
    const word = escaped(name);
    return isDistinctive(name)
      ? `(?<![\\w$])${word}(?![\\w$])`
      : `(?<![\\w$])${word}(?=\\()|(?<=\\.)${word}(?![\\w$])|(?<=(['"\`]))${word}(?=['"\`])`;
  });
  return new RegExp(forms.join('|'), 'g');
}

/** The names to look for: a method's own, nothing for what has none or is too short to mean something. */
function searched(names: Iterable<string>): string[] {
  const last = [...names].map((name) => name.split('.').at(-1) ?? '');
  return [...new Set(last)].filter(
    (name) => /^[A-Za-z_$][\w$]{2,}$/.test(name) && name !== 'constructor' && name !== 'default',
  );
}

/**
 * What the text of files outside of the program says of some names, for a person to look at: scripts, JavaScript tests,
 * documentation. Binary, large and derived files are skipped, and so is what git ignores; nothing outside of git.
 *
 * @param root absolute path of the folder whose files are searched
 * @param program absolute paths of files that need no search
 */
export function mentionsOf(names: Iterable<string>, root: string, program: ReadonlySet<string>): Mention[] {
  const wanted = searched(names);
  const listed =
    wanted.length === 0
      ? undefined
      : git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.');
  if (listed === undefined) return [];
  const found: Mention[] = [];
  const counts = new Map<string, number>();
  const search = pattern(wanted);
  for (const path of listed
    .split('\0')
    .filter((one) => one !== '' && !DERIVED.test(one))
    .sort()) {
    const file = join(root, path);
    if (program.has(file)) continue;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > LARGEST) continue;
    const text = readFileSync(file, 'utf8');
    if (text.includes('\0')) continue;
    text.split(/\r\n|[\n\r]/).forEach((content, index) => {
      if (content.length > LONGEST_LINE) return;
      for (const match of content.matchAll(search)) {
        const count = (counts.get(match[0]) ?? 0) + 1;
        counts.set(match[0], count);
        if (count <= PER_NAME)
          found.push({
            file,
            line: index + 1,
            column: match.index + 1,
            name: match[0],
            text: content.trim().slice(0, SHOWN),
          });
      }
    });
  }
  return found;
}

/** One line for each mention, for a terminal. */
export const mentionLine = ({ file, line, text }: Mention): string =>
  `${relative(process.cwd(), file)}:${line}  ${text}`;
