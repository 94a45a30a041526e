import { isBuiltin } from 'node:module';
import { isAbsolute, join } from 'node:path';
import type ts from 'typescript';
import { owningManifest } from '../../installed-version.js';
import { typescriptWithApi } from '../own-typescript.js';
import { intrinsicName } from '../view.js';

type TypeScript = typeof ts;

/** The step of an export path that a module does not have. */
export interface MissingExport {
  /** `effect@3.22.4`, or the path of a file. */
  readonly module: string;
  readonly version: string | undefined;
  /** The path as far as it leads: `Effect` of `Effect.runSink`; empty at the module itself. */
  readonly found: string;
  readonly name: string;
  /** What is there instead. */
  readonly names: readonly string[];
}

interface Step {
  readonly name: string;
  /** `#` before a member of an instance. */
  readonly mark: '.' | '#';
}

/** Names of an export path, and what joins each to the one before it. */
function stepsOf(path: string): Step[] {
  return [...path.matchAll(/([.#]?)([^.#]+)/g)].map(([, mark, name]) => ({
    name: name!,
    mark: mark === '#' ? '#' : '.',
  }));
}

/** How a file was come to. */
interface Way {
  /** What of the path is behind. */
  readonly found: string;
  /** The first step is the name that a re-export has there, not one of the path. */
  readonly isRenamed: boolean;
  readonly seen: readonly string[];
}

const START: Way = { found: '', isRenamed: false, seen: [] };

type Ending = Pick<MissingExport, 'found' | 'name' | 'names'> | undefined;

/**
 * Follows export paths through declarations, one file at a time: the program of a large package would take seconds.
 * What a file does not tell by itself and through the re-exports that it names is taken to be there.
 */
class ExportPaths {
  readonly #ts: TypeScript;

  constructor(typescript: TypeScript) {
    this.#ts = typescript;
  }

  /** Where the path ends too early; nothing where it leads through, or where the text cannot tell. */
  missing(file: string, steps: readonly Step[], { found, isRenamed, seen }: Way = START): Ending {
    const [first, ...rest] = steps;
    if (!first || seen.includes(file)) return undefined;
    const { program, source, types } = this.#opened(file);
    const module = types.getSymbolAtLocation(source);
    if (!module || !this.#isTold(source)) return undefined;
    const exported = types.getExportsOfModule(module);
    const symbol = exported.find(({ name }) => name === first.name);
    if (symbol)
      return this.#from(
        symbol,
        rest,
        isRenamed ? found : `${found}${found === '' ? '' : first.mark}${first.name}`,
        program,
      );
    const names = exported.map(({ name }) => name);
    for (const statement of source.statements) {
      if (!this.#ts.isExportDeclaration(statement) || statement.exportClause || !statement.moduleSpecifier) continue;
      const target = this.#target(statement.moduleSpecifier, file);
      const ending =
        target === undefined ? undefined : this.missing(target, steps, { found, isRenamed, seen: [...seen, file] });
      if (!ending || ending.found !== found) return ending;
      names.push(...ending.names);
    }
    return { found, name: first.name, names };
  }

  resolve(specifier: string, fromFile: string): string | undefined {
    const { ModuleKind, ModuleResolutionKind, resolveModuleName, sys } = this.#ts;
    const options: ts.CompilerOptions = {
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      allowJs: true,
    };
    for (const mode of [ModuleKind.ESNext, ModuleKind.CommonJS] as const) {
      const { resolvedModule } = resolveModuleName(specifier, fromFile, options, sys, undefined, undefined, mode);
      if (resolvedModule) return resolvedModule.resolvedFileName;
    }
    return undefined;
  }

  #opened(file: string): {
    readonly program: ts.Program;
    readonly source: ts.SourceFile;
    readonly types: ts.TypeChecker;
  } {
    const { ModuleKind, ModuleResolutionKind, ScriptTarget } = this.#ts;
    const options = {
      noLib: true,
      noResolve: true,
      types: [],
      allowJs: true,
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      target: ScriptTarget.ESNext,
    };
    const program = this.#ts.createProgram({ rootNames: [file], options });
    return { program, source: program.getSourceFile(file)!, types: program.getTypeChecker() };
  }

  /** CommonJS without declarations may export anything. */
  #isTold(source: ts.SourceFile): boolean {
    const ts = this.#ts;
    if (!/\.[cm]?jsx?$/.test(source.fileName)) return true;
    return source.statements.some(
      (statement) =>
        ts.isExportDeclaration(statement) ||
        ts.isExportAssignment(statement) ||
        (ts.canHaveModifiers(statement) &&
          ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true),
    );
  }

  #target(specifier: ts.Expression, file: string): string | undefined {
    return this.#ts.isStringLiteral(specifier) ? this.resolve(specifier.text, file) : undefined;
  }

  #from(symbol: ts.Symbol, rest: readonly Step[], found: string, program: ts.Program): Ending {
    if (rest.length === 0) return undefined;
    const ts = this.#ts;
    const types = program.getTypeChecker();
    const declaration = symbol.declarations?.[0];
    if (!declaration) return undefined;
    const file = declaration.getSourceFile().fileName;
    const follow = (specifier: ts.Expression | undefined, renamed?: ts.ModuleExportName): Ending => {
      const target = specifier && this.#target(specifier, file);
      if (target === undefined) return undefined;
      return renamed
        ? this.missing(target, [{ name: renamed.text, mark: '.' }, ...rest], { found, isRenamed: true, seen: [] })
        : this.missing(target, rest, { found, isRenamed: false, seen: [] });
    };
    if (ts.isNamespaceExport(declaration)) return follow(declaration.parent.moduleSpecifier);
    if (ts.isNamespaceImport(declaration)) return follow(declaration.parent.parent.moduleSpecifier);
    if (ts.isImportSpecifier(declaration))
      return follow(declaration.parent.parent.parent.moduleSpecifier, declaration.propertyName ?? declaration.name);
    if (ts.isExportSpecifier(declaration)) {
      if (declaration.parent.parent.moduleSpecifier)
        return follow(declaration.parent.parent.moduleSpecifier, declaration.propertyName ?? declaration.name);
      const local = types.getExportSpecifierLocalTargetSymbol(declaration);
      return local && this.#from(local, rest, found, program);
    }
    if (ts.isExportAssignment(declaration)) {
      const named = ts.isIdentifier(declaration.expression)
        ? types.getSymbolAtLocation(declaration.expression)
        : undefined;
      return named && this.#from(named, rest, found, program);
    }
    return this.#inside(symbol, rest, found, program);
  }

  #inside(symbol: ts.Symbol, [step, ...rest]: readonly Step[], found: string, program: ts.Program): Ending {
    const types = program.getTypeChecker();
    const members = step!.mark === '#' ? this.#instanceMembers(symbol, types) : this.#members(symbol, types);
    if (!members) return undefined;
    const next = members.find(({ name }) => name === step!.name);
    return next
      ? this.#from(next, rest, `${found}${step!.mark}${step!.name}`, program)
      : { found, name: step!.name, names: members.map(({ name }) => name) };
  }

  #members(symbol: ts.Symbol, types: ts.TypeChecker): readonly ts.Symbol[] | undefined {
    const { SymbolFlags } = this.#ts;
    const inNamespace = (symbol.flags & SymbolFlags.Module) !== 0 ? types.getExportsOfModule(symbol) : [];
    const type = (symbol.flags & SymbolFlags.Value) !== 0 ? types.getTypeOfSymbol(symbol) : undefined;
    if (type ? isAnything(type) || this.#inherits(type.symbol) : inNamespace.length === 0) return undefined;
    return [...inNamespace, ...(type ? types.getPropertiesOfType(type) : [])];
  }

  #instanceMembers(symbol: ts.Symbol, types: ts.TypeChecker): readonly ts.Symbol[] | undefined {
    const type = types.getDeclaredTypeOfSymbol(symbol);
    return isAnything(type) || this.#inherits(symbol) ? undefined : types.getPropertiesOfType(type);
  }

  /** A base out of sight may have the member. */
  #inherits(symbol: ts.Symbol | undefined): boolean {
    const ts = this.#ts;
    return (
      symbol?.declarations?.some(
        (declaration) =>
          (ts.isClassLike(declaration) || ts.isInterfaceDeclaration(declaration)) &&
          (declaration.heritageClauses?.length ?? 0) > 0,
      ) === true
    );
  }
}

const isAnything = (type: ts.Type): boolean => ['any', 'error', 'unknown'].includes(intrinsicName(type) ?? '');

/**
 * The step of an export path that none of the modules has, of those that are installed as seen from a folder. Nothing
 * where one has it all, none is installed, or only running it would tell.
 */
export function missingExport(modules: readonly string[], path: string, fromFolder: string): MissingExport | undefined {
  const compiler = modules.some((module) => !isBuiltin(module)) ? typescriptWithApi() : undefined;
  if (!compiler) return undefined;
  const paths = new ExportPaths(compiler);
  let missing: MissingExport | undefined;
  for (const specifier of modules) {
    if (isBuiltin(specifier)) return undefined;
    const file = isAbsolute(specifier) ? specifier : paths.resolve(specifier, join(fromFolder, 'from.ts'));
    if (file === undefined) continue;
    const step = paths.missing(file, stepsOf(path));
    // `default` and `export =` lead to the same members.
    const plain = path.replace(/^default[.]?/, '');
    if (!step || (plain !== path && (plain === '' || !paths.missing(file, stepsOf(plain))))) return undefined;
    missing ??= {
      module: specifier,
      version: isAbsolute(specifier) ? undefined : owningManifest(file)?.version,
      ...step,
    };
  }
  return missing;
}
