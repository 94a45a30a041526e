declare module 'node:assert' {
  export function throws(block: () => unknown): void;
  export function rejects(block: () => Promise<unknown>): Promise<void>;
}
