declare function save(text: string): Promise<void>;

function onSaved(listener: (text: string) => void): void {
  setTimeout(() => listener('late'), 1000);
  listener('at once');
}

onSaved((text) => void (async () => {
  await save(text);
})().catch(console.error));
