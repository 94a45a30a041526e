declare const button: HTMLButtonElement;

button.addEventListener('click', async () => {
  const response = await fetch('/invoice');
  const { url } = (await response.json()) as { url: string };
  window.open(url, '_blank');
});
