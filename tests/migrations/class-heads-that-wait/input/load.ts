export class Base {
  title = 'base';
}
export function baseOf(name: string): typeof Base {
  return name === 'base' ? Base : class extends Base {};
}
export function keyOf(name: string): string {
  return name.trim();
}
