declare const button: HTMLButtonElement;
declare function tick(): Promise<void>;

button.addEventListener('click', async () => {
  await tick();
  window.open('/invoice', '_blank');
});
