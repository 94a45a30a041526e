declare function save(): Promise<void>;

export async function press(event: MouseEvent): Promise<void> {
  const button = event.currentTarget;
  await save();
  console.log(button, event.currentTarget);
}
