declare function load(): Promise<HTMLElement>;

export async function start(): Promise<void> {
  const button = await load();
  button.addEventListener('click', (event) => console.log(event.currentTarget));
}
