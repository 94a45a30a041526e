import { isBuiltin } from 'node:module';

/** The package that a module specifier names: `@scope/name`, `name`, `node` for the platform's modules; a relative path stays as it is. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return specifier;
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
  return isBuiltin(name) ? 'node' : name;
}
