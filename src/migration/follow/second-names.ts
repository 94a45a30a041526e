import type ts from 'typescript';
import { besideName, writtenTwice } from './async-name.js';
import type { Moves } from './moves.js';
import type { NameNode, Names } from '../program/names.js';

type Specifier = ts.ImportSpecifier | ts.ExportSpecifier;

/** The names under which the functions beside kept ones are imported, exported and called. */
export class SecondNames {
  readonly #names: Names;
  readonly #specifiers = new Map<Specifier, ts.Declaration>();
  readonly #renamed = new Set<ts.Node>();

  readonly #kept: ReadonlySet<ts.Declaration>;

  constructor(names: Names, kept: ReadonlySet<ts.Declaration>) {
    this.#names = names;
    this.#kept = kept;
  }

  specifier(specifier: Specifier, callee: ts.Declaration): void {
    this.#specifiers.set(specifier, callee);
  }

  /** A use that goes on with the async one. */
  rename(ts: typeof import('typescript'), place: NameNode, callee: ts.Declaration, moves: Moves): void {
    if (!ts.isIdentifier(place) || this.#renamed.has(place)) return;
    this.#renamed.add(place);
    const imported = [...this.#specifiers.keys()].find(
      (one) =>
        ts.isImportSpecifier(one) && one.getSourceFile() === place.getSourceFile() && one.name.text === place.text,
    );
    const isMember = ts.isPropertyAccessExpression(place.parent) && place.parent.name === place;
    const name = !isMember && imported ? (imported.propertyName ?? imported.name).text : place.text;
    moves.add({ change: { kind: 'rename', name: place, to: besideName(name) }, callee, at: place });
  }

  /** Once all uses are known: what imports and exports say. */
  finish(ts: typeof import('typescript'), moves: Moves): void {
    const exported = new Set(
      [...this.#specifiers.keys()]
        .filter((one) => ts.isExportSpecifier(one) && one.parent.parent.moduleSpecifier === undefined)
        .map((one) => `${one.getSourceFile().fileName} ${(one.propertyName ?? one.name).text}`),
    );
    const twice = [...this.#kept].map((declaration) => writtenTwice(ts, declaration));
    const goes = (place: NameNode): boolean =>
      this.#renamed.has(place) &&
      !twice.some(
        (written) =>
          written.getSourceFile() === place.getSourceFile() && written.pos <= place.pos && place.end <= written.end,
      );
    const imported = new Set<string>();
    for (const [specifier, callee] of this.#specifiers) {
      const name = besideName((specifier.propertyName ?? specifier.name).text);
      if (ts.isExportSpecifier(specifier)) {
        if (specifier.name.text === 'default') continue;
        const as = besideName(specifier.name.text);
        moves.add({
          change: { kind: 'put-after', node: specifier, text: `, ${as === name ? name : `${name} as ${as}`}` },
          callee,
          at: specifier,
          says: 'export',
        });
        continue;
      }
      const file = specifier.getSourceFile();
      const uses = [...this.#names.usesOf(callee, specifier.name.text)].filter(
        (place) => place.getSourceFile() === file && place.parent !== specifier,
      );
      const isExported = exported.has(`${file.fileName} ${specifier.name.text}`);
      if (!isExported && !uses.some((place) => this.#renamed.has(place))) continue;
      // Two imports of one function want the other once.
      if (imported.has(`${file.fileName} ${name}`)) continue;
      imported.add(`${file.fileName} ${name}`);
      if (!isExported && uses.every(goes))
        moves.add({ change: { kind: 'replaced', node: specifier, text: name }, callee, at: specifier, says: 'import' });
      else
        moves.add({
          change: { kind: 'put-after', node: specifier, text: `, ${name}` },
          callee,
          at: specifier,
          says: 'import',
        });
    }
  }
}
