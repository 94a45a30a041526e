import type ts from 'typescript';
import { allowsTopLevelAwait } from '../../analysis/types/compiler/top-level-await.js';
import type { BlockReason } from '../../plans/reasons.js';
import type { Project } from './project.js';

/** What the top of a module can do about a promise. */
export type ModuleTop =
  | { readonly can: 'await' }
  | { readonly can: 'catch' }
  | { readonly can: 'nothing'; readonly reason: BlockReason };

function formatOf({ ts, program }: Project, file: ts.SourceFile): 'esm' | 'commonjs' | 'unknown' {
  const { module = ts.ModuleKind.ES2015 } = program.getCompilerOptions();
  if (file.impliedNodeFormat !== undefined) return file.impliedNodeFormat === ts.ModuleKind.ESNext ? 'esm' : 'commonjs';
  if (module === ts.ModuleKind.CommonJS) return 'commonjs';
  if (module < ts.ModuleKind.ES2015) return 'unknown';
  return ts.isExternalModule(file) ? 'esm' : 'commonjs';
}

export class ModuleTops {
  readonly #project: Project;
  #required: Set<string> | undefined;

  constructor(project: Project) {
    this.#project = project;
  }

  /** @param isStatement the promise is all that its statement comes to */
  of(file: ts.SourceFile, isStatement: boolean, isPublished: boolean): ModuleTop {
    const { ts } = this.#project;
    const format = formatOf(this.#project, file);
    const exportsSomething = file.statements.some(
      (statement) =>
        ts.isExportDeclaration(statement) ||
        ts.isExportAssignment(statement) ||
        (ts.canHaveModifiers(statement) &&
          (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
    );
    if (format === 'esm' && allowsTopLevelAwait(ts, this.#project.program.getCompilerOptions())) {
      if (isPublished) return { can: 'nothing', reason: 'module-load' };
      return this.#isRequired(file) ? { can: 'nothing', reason: 'module-required' } : { can: 'await' };
    }
    const isEntry = !exportsSomething && !/\bmodule\.exports\b|^exports\./m.test(file.text);
    return isStatement && isEntry && this.#knowsProcess(file)
      ? { can: 'catch' }
      : { can: 'nothing', reason: 'module-load' };
  }

  #knowsProcess(file: ts.SourceFile): boolean {
    const { ts, checker } = this.#project;
    return checker.getSymbolsInScope(file, ts.SymbolFlags.Value).some(({ name }) => name === 'process');
  }

  #isRequired(file: ts.SourceFile): boolean {
    if (!this.#required) {
      const { ts, checker, ownFiles } = this.#project;
      this.#required = new Set();
      const visit = (node: ts.Node): void => {
        const isRequire =
          ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
        const specifier = isRequire
          ? node.arguments[0]
          : ts.isExternalModuleReference(node)
            ? node.expression
            : undefined;
        const target =
          specifier && ts.isStringLiteralLike(specifier)
            ? checker.getSymbolAtLocation(specifier)?.valueDeclaration
            : undefined;
        if (target) this.#required!.add(target.getSourceFile().fileName);
        ts.forEachChild(node, visit);
      };
      for (const own of ownFiles) if (/\brequire\s*\(/.test(own.text)) visit(own);
    }
    return this.#required.has(file.fileName);
  }
}
