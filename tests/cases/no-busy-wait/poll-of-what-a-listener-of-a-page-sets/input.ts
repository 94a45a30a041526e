export async function loaded(image: HTMLImageElement): Promise<void> {
  let done = false;
  image.addEventListener('load', () => (done = true));
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  document.body.append(image);
}
