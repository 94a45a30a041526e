export interface Formatter {
  (value: number): string;
  readonly unit: string;
  format(value: number): string;
}
export function create(unit: string): Formatter {
  return Object.assign((value: number) => `${value} ${unit}`, { unit, format: (value: number) => `${value}` });
}
export const metres = create('m');
export const kilograms: Formatter = create('kg');
