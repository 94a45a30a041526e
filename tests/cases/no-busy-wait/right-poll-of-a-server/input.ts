export async function listens(url: string): Promise<void> {
  let isUp = false;
  while (!isUp) {
    isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}
