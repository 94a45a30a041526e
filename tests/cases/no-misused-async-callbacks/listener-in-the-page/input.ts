declare function save(id?: number): Promise<void>;
export function listen(button: HTMLElement): void {
  button.addEventListener('click', async (event) => {
    event.preventDefault();
    await save();
  });
}
