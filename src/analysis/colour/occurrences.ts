import type { ProgramView, Use } from './program-view.js';
import type { DeclarationKey, Holder } from './terms.js';
import { Visibility } from './visibility.js';
import { isTypeScript } from '../typescript-file.js';

/** Where the names of things occur, each file asked for a name once. */
export class Occurrences {
  readonly visibility: Visibility;
  readonly #view: ProgramView;
  readonly #byName = new Map<string, { readonly asked: Set<string>; readonly byKey: Map<DeclarationKey, Use[]> }>();
  readonly #byKey = new Map<DeclarationKey, readonly Use[]>();

  constructor(view: ProgramView) {
    this.#view = view;
    this.visibility = new Visibility(view);
  }

  of(holder: Holder): readonly Use[] {
    const known = this.#byKey.get(holder.key);
    if (known) return known;
    const found: Use[] = [];
    const byName = new Map<string, string[]>();
    for (const { file, name } of this.visibility.asksFor(holder)) {
      const files = byName.get(name);
      if (files) files.push(file);
      else byName.set(name, [file]);
    }
    for (const [name, files] of byName) {
      let index = this.#byName.get(name);
      if (!index) this.#byName.set(name, (index = { asked: new Set(), byKey: new Map() }));
      const { asked, byKey } = index;
      const fresh = files.filter((file) => !asked.has(file));
      for (const file of fresh) asked.add(file);
      for (const uses of this.#view.uses(fresh.map((file) => ({ file, name })))) {
        for (const use of uses) {
          for (const key of use.targets) {
            const same = byKey.get(key);
            if (same) same.push(use);
            else byKey.set(key, [use]);
          }
        }
      }
      found.push(...(byKey.get(holder.key) ?? []));
    }
    this.#byKey.set(holder.key, found);
    return found;
  }

  /** A field that is written again may hold anything. */
  isRewritten(holder: Holder): boolean {
    const { writes } = holder;
    return writes !== undefined && this.of(holder).filter(({ isWritten }) => isWritten).length > writes;
  }

  /** Does its module give it to others? */
  isExported({ file, key }: Holder): boolean {
    return this.#view.exportNames(file).has(key);
  }

  /**
   * Is a function used by calls alone, also under other names, and by nothing that has to change with it?
   *
   * @param callers the calls that run it, `file:offset` of their names
   */
  areCalls(holder: Holder, callers: ReadonlySet<string>, seen: ReadonlySet<DeclarationKey> = new Set()): boolean {
    if (seen.has(holder.key)) return true;
    const names = new Set([...seen, holder.key]);
    if (holder.overrides().length > 0 || this.#mayBeOverridden(holder)) return false;
    return this.of(holder).every((use) => {
      if (this.#isUntyped(use.file, holder.file)) return false;
      if (callers.has(`${use.file}:${use.name}`)) return true;
      const { end, steps } = use;
      if (end.to === 'handed-over') return end.isAwaited === true;
      return end.to === 'holder' && steps.length === 0 && this.areCalls(end.holder, callers, names);
    });
  }

  /** Does TypeScript load one file in another without its types? What is called there can be edited by hand alone. */
  #isUntyped(from: string, to: string): boolean {
    if (!isTypeScript(from)) return false;
    return this.#view.links(from).modules.some(({ isRequired, target }) => isRequired && target === to);
  }

  /** Does a class or interface declare the same member again? By its name: whose it is, takes types. */
  #mayBeOverridden({ scope, file, name }: Holder): boolean {
    if (scope !== 'member') return false;
    const { imports } = this.#view;
    const member = new RegExp(String.raw`^\s*(?:[a-z]+ )*\*?${name.replace(/[^\w]/g, '\\$&')}\??\s*[(<=:]`, 'm');
    return [file, ...imports.dependentsOf(file)].some((other) => {
      if (!this.#view.mentions(other, name)) return false;
      const text = this.#view.text(other) ?? '';
      return /\b(?:extends|implements)\b/.test(text) && member.test(text);
    });
  }
}
