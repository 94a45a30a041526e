let ready = false;
process.once('message', () => {
  ready = true;
});

export async function wait(): Promise<void> {
  for (; !ready; ) await undefined;
}
