import { it } from 'vitest';

declare function save(): Promise<void>;

it('saves', () => {
  save().catch(console.error);
});
