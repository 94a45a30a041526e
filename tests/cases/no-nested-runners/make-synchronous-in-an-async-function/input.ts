import makeSynchronous from 'make-synchronous';

const head = makeSynchronous(async (url: string) => (await fetch(url)).status);

export async function status(url: string): Promise<number> {
  return head(url);
}
