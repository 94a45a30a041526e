declare const button: HTMLButtonElement;

button.addEventListener('click', async () => {
  const page = window.open('', '_blank');
  const response = await fetch('/invoice');
  if (page) page.location.href = await response.text();
});
