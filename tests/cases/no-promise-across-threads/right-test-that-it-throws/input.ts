import { expect, it } from 'vitest';


it('copies no functions', () => {
  expect(() => structuredClone(() => 1)).toThrow();
});
