async function render(): Promise<void> {
  await fetch('/a');
  document.title = 'a';
}
render().catch(console.error);
