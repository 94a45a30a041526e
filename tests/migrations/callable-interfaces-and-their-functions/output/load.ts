export interface Formatter {
  (value: number): string;
  readonly unit: string;
  format(value: number): string;
}
export async function create(unit: string): Promise<Formatter> {
  return Object.assign((value: number) => `${value} ${unit}`, { unit, format: (value: number) => `${value}` });
}
export const metres = await create('m');
export const kilograms: Formatter = await create('kg');
