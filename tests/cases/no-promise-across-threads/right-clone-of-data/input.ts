export const copy = structuredClone({ a: [1, 2, { b: 'c' }] });
