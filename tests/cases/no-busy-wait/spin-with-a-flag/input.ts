let ready = false;
setTimeout(() => {
  ready = true;
}, 10);

export async function wait(): Promise<boolean> {
  const start = Date.now();
  while (!ready && Date.now() - start < 1000) {}
  return ready;
}
