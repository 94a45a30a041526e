let ready = false;

export async function waitReady(): Promise<void> {
  setTimeout(() => {
    ready = true;
  }, 1);
  while (!ready) {}
}
