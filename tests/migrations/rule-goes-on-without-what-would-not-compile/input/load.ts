import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export function good(): string {
  return awaitSync(fetchText('good')).trim();
}
export const kept: () => number = () => bad(awaitSync);
function bad<T extends (value: Promise<number>) => number>(_: T): number {
  const numbers: { total(): number } = { total: () => awaitSync(Promise.resolve(1)) };
  return structured(numbers);
}
declare function structured<T extends { total(): number }>(value: T): number;
export function overloaded(): number {
  const lengths: { longest(): number } = { longest: () => awaitSync(Promise.resolve(1)) };
  return measured(lengths, 1);
}
declare function measured<T extends { longest(): number }>(value: T, digits: number): number;
declare function measured<T extends { longest(): number }>(value: T, unit: string): number;
