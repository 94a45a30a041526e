declare const pending: Promise<void>;

export function isPending(state: { pending?: Promise<void> }): boolean {
  delete state.pending;
  return !pending || typeof pending === 'object';
}
