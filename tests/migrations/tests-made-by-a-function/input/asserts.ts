import { load } from './load.js';
declare function expect(value: unknown): { toBe(other: unknown): void };
export function assertLoads(name: string, expected: string) {
  return (): void => {
    expect(load(name)).toBe(expected);
  };
}
export const assertLength = (name: string) => () => {
  expect(load(name).length).toBe(name.length);
};
/** Called at once as well. */
export const assertOnce = (name: string) => () => {
  expect(load(name)).toBe(name);
};
/** Nobody here says who calls it. */
export function assertLater(name: string) {
  return () => {
    expect(load(name)).toBe(name);
  };
}
