import { isBuiltin } from 'node:module';

/** `@types/co` types `co`; `@types/scope__name` types `@scope/name`. */
export function withoutTypes(name: string): string {
  if (!name.startsWith('@types/')) return name;
  const bare = name.slice('@types/'.length);
  return bare.includes('__') ? `@${bare.replace('__', '/')}` : bare;
}

/** The package that a specifier names: `effect` of `effect/Effect`; `node` for Node's own; `''` for a relative path. */
export function packageOfModule(module: string): string {
  if (module === '' || module.startsWith('.') || module.startsWith('/')) return '';
  if (isBuiltin(module)) return 'node';
  const parts = module.split('/');
  return withoutTypes(module.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!);
}

/** Specifiers that load the same module read the same. */
export function plainModule(module: string): string {
  return module.replace(/^node:/, '');
}
