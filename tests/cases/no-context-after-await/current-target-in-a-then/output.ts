declare function save(): Promise<void>;

export function press(event: MouseEvent): void {
  const currentTarget = event.currentTarget;
  save().then(
    () => console.log(currentTarget),
    (error: unknown) => console.error(error),
  );
}
