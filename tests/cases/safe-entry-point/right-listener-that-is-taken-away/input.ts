const note = (reason: unknown): void => console.error(reason);
export async function quietly(work: () => Promise<void>): Promise<void> {
  process.on('unhandledRejection', note);
  await work();
  process.off('unhandledRejection', note);
}
