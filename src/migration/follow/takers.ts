import type ts from 'typescript';
import { catalogueFor } from '../../adapters/catalogues.js';
import { settingsOf } from '../../adapters/settings.js';
import { Targets } from '../../analysis/graph/targets.js';
import { ambientOrigins } from '../../analysis/takers/ambient-names.js';
import { shortestRow } from '../../analysis/takers/called.js';
import { isAmong, takerFrom, type Called, type Taker } from '../../analysis/takers/taker.js';
import { CompilerSymbols } from '../../analysis/types/compiler/symbols.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import type { RowKind, RowOf } from '../../catalogue/row.js';
import type { Settings } from '../../settings/settings.js';
import { bareExpression } from '../program/containers.js';
import { pathOf, type Project } from '../program/project.js';
import { takingOf } from './taking.js';

type Call = ts.CallExpression | ts.NewExpression;

/** What the calls of a program do with the functions that they are given: the answer that rules get, asked of the program. */
export class Takers {
  readonly #project: Project;
  readonly #given: Settings | undefined;
  readonly #targets: Targets;
  readonly #catalogues = new Map<ts.SourceFile, Catalogue>();
  readonly #origins = new WeakMap<ts.Node, readonly Origin[]>();

  /** @param given the door's settings; without them the nearest settings file of each file decides */
  constructor(project: Project, given: Settings | undefined) {
    this.#project = project;
    this.#given = given;
    const { ts: compiler, program, checker: types } = project;
    this.#targets = new Targets({ ts: compiler, program, types, symbols: new CompilerSymbols(compiler, program) });
  }

  /** `it.only`, `test.each(rows)`, `describe.skip.each`: the function whose row counts, and how many arguments one of `rows` gives. */
  #withoutModifiers(callee: ts.Expression): { readonly callee: ts.Expression; readonly given: number } {
    const { ts } = this.#project;
    const node = bareExpression(ts, callee);
    const isEach = (of: ts.Expression): boolean => ts.isPropertyAccessExpression(of) && of.name.text === 'each';
    if (ts.isCallExpression(node) && isEach(node.expression)) {
      const [table] = node.arguments;
      const rows = table && ts.isArrayLiteralExpression(table) ? [...table.elements] : [];
      const widths = rows.map((row) =>
        ts.isArrayLiteralExpression(row) && !row.elements.some((one) => ts.isSpreadElement(one))
          ? row.elements.length
          : undefined,
      );
      return { callee: node.expression, given: shortestRow(widths) };
    }
    return ts.isTaggedTemplateExpression(node) && isEach(node.tag)
      ? { callee: node.tag, given: 1 }
      : { callee: node, given: 0 };
  }

  #catalogueOf(file: ts.SourceFile): Catalogue {
    let catalogue = this.#catalogues.get(file);
    if (!catalogue) {
      const path = pathOf(file);
      catalogue = catalogueFor(path, settingsOf(path, this.#given));
      this.#catalogues.set(file, catalogue);
    }
    return catalogue;
  }

  /** Asked once for the rows of every kind. */
  #originsOf(callee: ts.Expression, name: ts.Identifier | ts.PrivateIdentifier): readonly Origin[] {
    let origins = this.#origins.get(callee);
    if (!origins) {
      const file = callee.getSourceFile();
      const symbol = this.#targets.symbolOf(name);
      origins = symbol
        ? this.#targets.originsOf(callee, symbol)
        : ambientOrigins(callee.getText(), pathOf(file), this.#catalogueOf(file));
      this.#origins.set(callee, origins);
    }
    return origins;
  }

  /** The row of this kind that a callee comes from, by its import or its declaration. */
  row<K extends RowKind>(kind: K, callee: ts.Expression): RowOf<K> | undefined {
    const { ts } = this.#project;
    const node = bareExpression(ts, callee);
    const name = ts.isIdentifier(node) ? node : ts.isPropertyAccessExpression(node) ? node.name : undefined;
    if (!name) return undefined;
    const catalogue = this.#catalogueOf(node.getSourceFile());
    // A name of the file's own may stand for anything; a member is called what it is.
    if (name !== node && !catalogue.names(kind).has(name.text)) return undefined;
    for (const origin of this.#originsOf(node, name)) {
      const row = catalogue.match(kind, origin);
      if (row) return row;
    }
    return undefined;
  }

  /** When a call calls the function that is its argument at `index`. */
  #calledBy(call: Call, index: number): Called {
    const { ts } = this.#project;
    const driver = this.row('driver', call.expression);
    if (driver && isAmong(driver.drives, index) && driver.style === 'callback') return { when: 'driven', row: driver };
    const { callee, given } = ts.isNewExpression(call)
      ? { callee: call.expression, given: 0 }
      : this.#withoutModifiers(call.expression);
    const test = this.row('test', callee);
    if (test) return { when: 'test', row: test, given };
    const row = this.row('callback', callee);
    return row && isAmong(row.callbacks, index) ? { when: row.timing, row } : { when: 'unknown' };
  }

  /**
   * What takes a function that a call is given.
   *
   * @param expected the type of the parameter that it is given to; absent where nothing declares one
   */
  of(call: Call, index: number, expected: ts.Type | undefined): Taker {
    const { ts } = this.#project;
    const given = call.arguments?.[index];
    const fn = given && bareExpression(ts, given);
    const isWritten = fn !== undefined && (ts.isArrowFunction(fn) || ts.isFunctionExpression(fn));
    return takerFrom(this.#calledBy(call, index), isWritten ? fn.parameters.length : 0, () => {
      const taking = expected ? takingOf(this.#project, expected) : 'no-function';
      return taking === 'promise' || taking === 'void' || taking === 'value' ? taking : 'unknown';
    });
  }
}
