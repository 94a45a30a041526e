export async function loaded(image: HTMLImageElement): Promise<void> {
  const done = new Promise<void>((resolve) => { image.addEventListener('load', () => resolve(), { once: true }); });
  await done;
  document.body.append(image);
}
