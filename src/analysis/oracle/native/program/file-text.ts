import { ANNOTATION } from '../../../annotations.js';
import type { Links } from '../../../colour/program-view.js';
import type { WorkspaceClient } from '../workspace-client.js';
import { linksInText } from './text-links.js';

/** Words, those of comments and strings included. */
const NAMES = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/g;

/** The one keyword that rows name a member by (`Promise.await`): of files that have it as a keyword alone, trees would be fetched in vain. */
const AWAIT_AS_NAME = /[.'"`]\s*await\b|\bawait\s*:/;

/** What the text of a file tells by itself, whatever the program around it. */
export class FileText {
  readonly text: string;
  readonly hasTags: boolean;
  #names: ReadonlySet<string> | undefined;
  #links: Links | undefined;

  constructor(text: string) {
    this.text = text;
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

const read = new WeakMap<WorkspaceClient, Map<string, FileText>>();

/** A file as the client's process has it: the same object until its text is another, in whichever state of the project. */
export function fileTextOf(client: WorkspaceClient, file: string): FileText {
  let files = read.get(client);
  if (!files) read.set(client, (files = new Map()));
  const text = client.textOf(file) ?? '';
  let known = files.get(file);
  if (known?.text !== text) files.set(file, (known = new FileText(text)));
  return known;
}
