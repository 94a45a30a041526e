process.prependListener('unhandledRejection', note);
function note(reason: unknown, promise: Promise<unknown>): void {
  console.warn(reason, promise);
  process.exitCode = 1;
}
