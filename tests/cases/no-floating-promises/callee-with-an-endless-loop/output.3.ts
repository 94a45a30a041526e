declare function next(): Promise<void>;

async function pump(): Promise<void> {
  for (;;) await next();
}

export async function start(): Promise<void> {
  await pump();
  console.log('pumping');
}
