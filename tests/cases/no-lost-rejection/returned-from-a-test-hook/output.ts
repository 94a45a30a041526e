import { beforeEach } from 'vitest';

declare function connect(): Promise<void>;

beforeEach(async () => {
  try {
    return await connect();
  } catch (error) {
    console.error('no database', error);
  }
});
