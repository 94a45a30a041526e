import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type ts from 'typescript';
import { hasModifier } from './containers.js';
import { importsOf } from './importers.js';
import { pathOf, type Project } from './project.js';

interface Manifest {
  readonly private?: boolean;
  readonly main?: unknown;
  readonly module?: unknown;
  readonly exports?: unknown;
  readonly bin?: unknown;
}

/** Every path that a field of a package.json leads to, whatever the conditions. */
function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(targetsOf) : [];
}

const BUILT = /^(?:\.\/)?(?:dist|lib|build|out|output|es|esm|cjs|types|typings)\//;
const EXTENSION = /(?:\.d)?\.[cm]?[jt]sx?$/;

/** The sources that a path of a package.json may have been built from, each without its extension; `*` stands for a name. */
function sourcesOf(target: string, { rootDir, outDir }: ts.CompilerOptions, folder: string): string[] {
  const path = target.replace(/^\.\//, '').replace(EXTENSION, '');
  const found = [path];
  const inside = outDir === undefined ? undefined : relative(outDir, join(folder, path));
  if (inside !== undefined && !inside.startsWith('..'))
    found.push(relative(folder, join(rootDir ?? join(folder, 'src'), inside)), inside);
  if (BUILT.test(target)) {
    const rest = path.replace(BUILT, '');
    // `dist/esm/index.js` is built from `src/index.ts` as well.
    for (const tail of [rest, rest.replace(/^(?:esm|cjs|es|types)\//, '')]) found.push(join('src', tail), tail);
  }
  return found;
}

/** What code outside of the packages of a program can reach: all that their `exports`, `main` and `bin` lead to. */
export class Published {
  readonly #project: Project;
  #declarations: Set<ts.Node> | undefined;
  #modules: Set<string> | undefined;

  constructor(project: Project) {
    this.#project = project;
  }

  has(declaration: ts.Declaration): boolean {
    const { ts } = this.#project;
    this.#declarations ??= this.#find();
    if (this.#declarations.has(declaration)) return true;
    const { parent } = declaration;
    const isHidden =
      hasModifier(ts, declaration, ts.SyntaxKind.PrivateKeyword) ||
      ts.isPrivateIdentifier((declaration as ts.NamedDeclaration).name ?? declaration);
    if (isHidden) return false;
    if (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent)) return this.#declarations.has(parent);
    return (
      ts.isObjectLiteralExpression(parent) &&
      ts.isVariableDeclaration(parent.parent) &&
      this.#declarations.has(parent.parent)
    );
  }

  /** Is a module loaded where a package of the program is? Then a wait at its top delays people outside. */
  hasModule(file: ts.SourceFile): boolean {
    if (!this.#modules) {
      this.#modules = new Set(this.#entries(({ exports, main, module }) => [exports, main, module]).map(pathOf));
      for (const path of this.#modules)
        for (const imported of importsOf(this.#project, path)) this.#modules.add(imported);
    }
    return this.#modules.has(pathOf(file));
  }

  #manifests(): Map<string, Manifest> {
    const found = new Map<string, Manifest>();
    for (const file of this.#project.ownFiles) {
      for (let at = dirname(pathOf(file)), last = ''; at !== last; last = at, at = dirname(at)) {
        if (found.has(at)) break;
        if (!existsSync(join(at, 'package.json'))) continue;
        try {
          found.set(at, JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as Manifest);
        } catch {
          found.set(at, {}); // What cannot be read publishes nothing.
        }
        break;
      }
    }
    return found;
  }

  #entries(fieldsOf: (manifest: Manifest) => readonly unknown[]): ts.SourceFile[] {
    const { ownFiles, program } = this.#project;
    const options = program.getCompilerOptions();
    const byPath = new Map(ownFiles.map((file) => [pathOf(file).replace(EXTENSION, ''), file]));
    return [...this.#manifests()].flatMap(([folder, manifest]) => {
      if (manifest.private === true) return [];
      const fields = fieldsOf(manifest).flatMap(targetsOf);
      const targets = fields.length > 0 || manifest.exports !== undefined ? fields : ['index.js'];
      return targets.flatMap((target) =>
        sourcesOf(target, options, folder).flatMap((source) => {
          const path = resolve(folder, source);
          if (!path.includes('*'))
            return [byPath.get(path) ?? byPath.get(join(path, 'index'))].filter((file) => file !== undefined);
          const [before = '', after = ''] = path.split('*');
          return [...byPath]
            .filter(([name]) => name.startsWith(before) && name.endsWith(after))
            .map(([, file]) => file);
        }),
      );
    });
  }

  #find(): Set<ts.Node> {
    const { checker, ts } = this.#project;
    const found = new Set<ts.Node>();
    for (const entry of this.#entries(({ exports, main, module, bin }) => [exports, main, module, bin])) {
      const module = checker.getSymbolAtLocation(entry);
      const modules = new Set(module && [module]);
      for (const one of modules) {
        for (const symbol of checker.getExportsOfModule(one)) {
          const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
          for (const declaration of real.declarations ?? []) found.add(declaration);
          // A namespace publishes what is in it: `export * as rt`, `export { rt }`, `export namespace rt {}`.
          if (real.flags & ts.SymbolFlags.ValueModule) modules.add(real);
        }
      }
    }
    return found;
  }
}
