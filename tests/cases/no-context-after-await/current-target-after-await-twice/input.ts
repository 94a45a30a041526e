declare function save(): Promise<void>;

export async function press(event: MouseEvent): Promise<void> {
  await save();
  event.currentTarget?.dispatchEvent(new Event('saved'));
  console.log(event.currentTarget);
}
