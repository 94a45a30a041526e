import { join } from 'node:path';
import type { Judgement } from '../adapters/judge.js';
import type { FileFacts } from '../analysis/file-facts.js';
import { git } from '../migration/journal/git.js';
import { Stop } from '../settings/stop.js';

const listed = (printed: string | undefined): string[] => (printed ?? '').split('\0').filter(Boolean);

/** What a change reaches: the files that differ from a revision, and in others the calls that come to one of them. */
export class Since {
  /** Absolute paths of the files that differ from where the branch left the revision, those that git does not follow included. */
  readonly changed: ReadonlySet<string>;

  /** @throws Stop where git knows no such revision, or the folder is in no work tree */
  constructor(revision: string, folder: string) {
    const root = git(folder, 'rev-parse', '--show-toplevel')?.trim();
    if (root === undefined) throw new Stop(`--since asks git what has changed, and ${folder} is in no work tree.`);
    const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)?.trim();
    if (!commit) throw new Stop(`--since ${revision}: git knows no such revision.`);
    const base = git(root, 'merge-base', commit, 'HEAD')?.trim() || commit;
    const differing = listed(git(root, 'diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base, '--'));
    const untracked = listed(git(root, 'ls-files', '-z', '--others', '--exclude-standard'));
    this.changed = new Set([...differing, ...untracked].map((file) => join(root, file)));
  }

  /** Is a finding in a file that has changed, or does its call come to one, directly or through the calls that it makes? */
  reaches(file: string, { finding: { node, reached } }: Judgement, facts: FileFacts): boolean {
    if (this.changed.has(file) || reached?.chain.some((hop) => this.changed.has(hop.file))) return true;
    const calls = [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')];
    return calls.some((call) => {
      const isInside = node.range[0] <= call.range[0] && call.range[1] <= node.range[1];
      if (!isInside && !call.arguments.some((argument) => argument === node) && call.callee !== node) return false;
      return facts.originsOf(call.callee).some((origin) => origin.file !== undefined && this.changed.has(origin.file));
    });
  }
}
