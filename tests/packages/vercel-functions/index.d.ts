export function waitUntil(promise: Promise<unknown>): void;
