import type ts from 'typescript';
import { judgeText } from '../../adapters/migrate-text.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Settings } from '../../settings/settings.js';
import { pathOf, type Project } from './project.js';

/** What rules know of the files of a project, each read once, for whoever asks more of a place than the compiler tells. */
export class FactsOfFiles {
  readonly #project: Project;
  readonly #given: Settings | undefined;
  readonly #read = new Map<ts.SourceFile, FileFacts | undefined>();

  /** @param given the door's settings; without them the nearest settings file of each file decides */
  constructor(project: Project, given: Settings | undefined) {
    this.#project = project;
    this.#given = given;
  }

  /** @returns nothing of a file that cannot be judged, or whose text is not the program's, where no offset would be right */
  of(file: ts.SourceFile): FileFacts | undefined {
    if (!this.#read.has(file)) {
      const path = pathOf(file);
      const judged = this.#project.lost.unless(path, () =>
        judgeText(path, file.text, { settings: this.#given, slugs: [] }),
      );
      this.#read.set(file, judged?.opened.textDiffers ? undefined : judged?.facts);
    }
    return this.#read.get(file);
  }
}
