let ready = false;
setTimeout(() => {
  ready = true;
}, 10);

export async function wait(): Promise<void> {
  while (!ready) await null;
}
