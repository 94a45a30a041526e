declare const button: HTMLButtonElement;

button.addEventListener('click', async () => {
  const response = await fetch('/invoice');
  window.open(await response.text(), '_self');
});
