import type { PrismaPromise } from './runtime/library.js';

interface UserDelegate {
  create(args: { data: object }): PrismaPromise<{ id: number }>;
  deleteMany(args: { where: object }): PrismaPromise<{ count: number }>;
}
export declare class PrismaClient {
  readonly user: UserDelegate;
  $transaction(steps: readonly PrismaPromise<unknown>[]): Promise<unknown[]>;
}
