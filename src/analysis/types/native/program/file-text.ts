import { statSync } from 'node:fs';
import { ANNOTATION } from '../../../annotations.js';
import type { Links } from '../../../colour/links.js';
import { changedPart } from '../../../graph/changed-names.js';
import { isNamePart } from '../../../graph/occurrences.js';
import type { WorkspaceClient } from '../workspace-client.js';
import { linksInText } from './text-links.js';

/** Words, those of comments and strings included. */
const NAMES = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/g;

/** The one keyword that rows name a member by (`Promise.await`): of files that have it as a keyword alone, trees would be fetched in vain. */
const AWAIT_AS_NAME = /[.'"`]\s*await\b|\bawait\s*:/;

/** Those of a text before an edit, and those that the edit wrote. Names that are gone stay: who looks for them finds nothing. */
function namesAfter(before: string, names: Set<string>, after: string): Set<string> | undefined {
  let { start, end } = changedPart(before, after);
  while (start > 0 && isNamePart(after.charCodeAt(start - 1))) start -= 1;
  while (end < after.length && isNamePart(after.charCodeAt(end))) end += 1;
  const written = after.slice(start, end);
  if (written.includes('await')) return undefined;
  for (const name of written.match(NAMES) ?? []) names.add(name);
  return names;
}

/** What the text of a file tells by itself, whatever the program around it. */
export class FileText {
  readonly text: string;
  readonly hasTags: boolean;
  #names: Set<string> | undefined;
  #links: Links | undefined;

  /** @param before the same file's text before an edit */
  constructor(text: string, before?: FileText) {
    this.text = text;
    this.#names = before && before.#names && namesAfter(before.text, before.#names, text);
    this.hasTags = text.includes(ANNOTATION);
  }

  get names(): ReadonlySet<string> {
    if (!this.#names) {
      const names = new Set<string>(this.text.match(NAMES));
      if (!AWAIT_AS_NAME.test(this.text)) names.delete('await');
      this.#names = names;
    }
    return this.#names;
  }

  /** Targets aside. */
  get links(): Links {
    return (this.#links ??= linksInText(this.text));
  }
}

interface Read {
  readonly text: FileText;
  /** Absent where it was not the disk's. */
  readonly stamp: string | undefined;
}

const read = new WeakMap<WorkspaceClient, Map<string, Read>>();

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size}` : '';
}

/** A file as the client's process has it: the same object until its text is another, in whichever state of the project. */
export function fileTextOf(client: WorkspaceClient, file: string): FileText {
  let files = read.get(client);
  if (!files) read.set(client, (files = new Map()));
  const known = files.get(file);
  const stamp = client.given.has(file) ? undefined : stampOf(file);
  if (known && stamp !== undefined && known.stamp === stamp) return known.text;
  const text = client.textOf(file) ?? '';
  const isSame = known?.text.text === text;
  if (isSame && known.stamp === stamp) return known.text;
  const found = isSame ? known.text : new FileText(text, known?.text);
  files.set(file, { text: found, stamp });
  return found;
}
