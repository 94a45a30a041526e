export const copy = structuredClone({ run: () => 1 });
