declare const field: HTMLInputElement;
declare function isAllowed(): Promise<boolean>;

field.addEventListener('paste', async (event) => {
  if (!(await isAllowed())) return;
  const text = event.clipboardData!.getData('text/plain');
  field.value = text;
});
