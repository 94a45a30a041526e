declare function next(): Promise<void>;

async function pump(): Promise<void> {
  for (;;) await next();
}

export async function start(): Promise<void> {
  pump().catch(console.error);
  console.log('pumping');
}
