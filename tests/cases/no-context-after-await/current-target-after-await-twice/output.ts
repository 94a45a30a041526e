declare function save(): Promise<void>;

export async function press(event: MouseEvent): Promise<void> {
  const currentTarget = event.currentTarget;
  await save();
  currentTarget?.dispatchEvent(new Event('saved'));
  console.log(currentTarget);
}
